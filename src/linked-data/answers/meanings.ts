import {
  getNamedType,
  isAbstractType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Iris } from '../../model/iris.js';
import type { NodeShapes } from '../../model/node-shape.js';
import { hydra } from '../../vocabulary/hydra.js';
import type { Asked, AskedField } from './asked.js';
import { carrierEntries, leadsToThings, nested, type Graph } from './carrier-entries.js';
import { propertyMeaning, propertyOf, type Value } from './property-meaning.js';
import { oneScope, type Entry, type Meaning, type Scope } from './scope.js';
import { scopeOfAny, typeEntries, type Typed, type TypeScope } from './type-scopes.js';

/** Turns what is asked of objects of a type into the meanings of their keys. */
export type Meanings = (type: GraphQLNamedType, asked: Asked) => Scope;

/** Turns the built schema into the giver of meanings, which throws `NotLinkedData` where a key has two. */
export function createMeanings(schema: GraphQLSchema, shapes: NodeShapes, iris: Iris): Meanings {
  const meanings: Meanings = (type, asked) => scopeOfAny(concreteTypes(type).map((one) => typeScope(one, asked)));

  function concreteTypes(type: GraphQLNamedType): readonly GraphQLObjectType[] {
    if (isAbstractType(type)) return schema.getPossibleTypes(type);
    return isObjectType(type) ? [type] : [];
  }

  function typeScope(type: GraphQLObjectType, asked: Asked): TypeScope {
    const fields = asked(type);
    const shape = shapes.get(type.name);
    const typed: Typed = {
      typeName: type.name,
      classIri: shape && iris.resolve(shape.additionalType ?? shape.type),
      typeKey: firstKeyOf('__typename', fields),
    };
    const isAnswer = type === schema.getQueryType();
    const entriesOf = (key: string, { name, asked: within }: AskedField): readonly Entry[] => {
      if (name === '__typename') return typeEntries(key, type.name, typed);
      const field = type.getFields()[name];
      if (!field) return [[key, null]];
      const value = { type: getNamedType(field.type), asked: within };
      if (isAnswer) return [[key, rootMeaning(value)]];
      // One object has one IRI, under one key.
      if (shape?.identity?.name === name) return [[key, firstKeyOf(name, fields) === key ? '@id' : null]];
      const property = shape && propertyOf(shape, name);
      if (!property) return [[key, null]];
      if (isThing(value.type) || !isObjectType(value.type) || property.value.kind === 'text') {
        return [[key, propertyMeaning(property, value, iris, meanings)]];
      }
      return nested(key, carrierEntries(value, { property: iris.resolve(property.path), owner: typed }, graph));
    };
    return { ...typed, scope: oneScope([...fields].flatMap(([key, field]) => entriesOf(key, field))) };
  }

  const isThing = (type: GraphQLNamedType): boolean => concreteTypes(type).some(({ name }) => shapes.has(name));
  const graph: Graph = { meanings, isThing };

  /** The answer itself is a blank node that has what was found as its members, what a carrier leads to by a collection. */
  function rootMeaning({ type, asked }: Value): Meaning {
    if (isThing(type)) return { id: hydra.member, scope: meanings(type, asked) };
    if (!leadsToThings(type, graph)) return null;
    const entries = carrierEntries({ type, asked }, { property: hydra.member, owner: untyped }, graph);
    return { id: hydra.collection, scope: oneScope(entries) };
  }
  return meanings;
}

/** A collection in an answer is no thing of the dataset, so nothing is said of its type. */
const untyped: Typed = { typeName: '', classIri: undefined, typeKey: undefined };

const firstKeyOf = (name: string, fields: ReadonlyMap<string, AskedField>): string | undefined =>
  [...fields].find(([, field]) => field.name === name)?.[0];
