import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isObjectType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { isEntityName } from '../../model/entity-name.js';
import { isObject } from '../../model/is-object.js';
import type { Snapshot } from '../../model/snapshot.js';

type Field = GraphQLField<unknown, unknown>;

/** How many groups there may be in statistics: decades and years, or countries. */
export const mostGroups = 200;

/** Finds how long the lists of a field are at the most; undefined where that is not known. */
export function listLengthOf({ extensions: { listLength } }: Field): number | undefined {
  const length = isFunction(listLength) ? listLength() : undefined;
  return typeof length === 'number' ? length : undefined;
}

const isFunction = (value: unknown): value is () => unknown => typeof value === 'function';

/** Makes known to the fields of a schema, in their extensions, how long their lists are; each is looked at when asked for. */
export function makeListLengthsKnown(schema: GraphQLSchema, snapshot: Snapshot): void {
  const things = thingsIn(schema, snapshot);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || !(isObjectType(type) || isInterfaceType(type))) continue;
    for (const field of Object.values(type.getFields()).filter(isListOfThings)) {
      const possible = isInterfaceType(type) ? schema.getPossibleTypes(type) : [type];
      let known: number | undefined;
      const listLength = (): number => (known ??= longest(possible.flatMap(things), field.name) ?? mostGroups);
      field.extensions = { ...field.extensions, listLength };
    }
  }
}

const isListOfThings = ({ type }: Field): boolean =>
  isListType(getNullableType(type)) && isCompositeType(getNamedType(type));

function longest(things: readonly object[], name: string): number | undefined {
  let length: number | undefined;
  for (const thing of things) {
    const list: unknown = Reflect.get(thing, name);
    if (Array.isArray(list)) length = Math.max(length ?? 0, list.length);
  }
  return length;
}

/** Finds all things of a type that there are in the data. */
type Things = (type: GraphQLObjectType) => readonly object[];

/** Entities are those of the snapshot, and what is no entity is within them. */
function thingsIn(schema: GraphQLSchema, snapshot: Snapshot): Things {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const things = (type: GraphQLObjectType, within: readonly GraphQLObjectType[] = []): readonly object[] => {
    if (isEntityName(type.name)) return snapshot[type.name];
    if (type.name === snapshot.dataset.constructor.name) return [snapshot.dataset];
    return types
      .filter((owner) => owner !== schema.getQueryType() && !within.includes(owner))
      .flatMap((owner) =>
        fieldsOf(owner, type).flatMap(({ name }) => valuesOf(things(owner, [...within, type]), name)),
      );
  };
  return (type) => things(type);
}

const fieldsOf = (owner: GraphQLObjectType, type: GraphQLObjectType | GraphQLInterfaceType): readonly Field[] =>
  Object.values(owner.getFields()).filter((field) => getNamedType(field.type) === type);

const valuesOf = (things: readonly object[], name: string): readonly object[] =>
  things.flatMap((thing) => {
    const value: unknown = Reflect.get(thing, name);
    return [value].flat().filter(isObject);
  });
