import {
  getNamedType,
  isAbstractType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Iris } from '../../model/iris.js';
import type { NodeShapes, PropertyShape } from '../../model/node-shape.js';
import { hydra } from '../../vocabulary/hydra.js';
import type { GroupedField, GroupedFieldSet } from './grouped-field-set.js';
import { carrierEntries, leadsToThings, nested, type DefinitionRules } from './carrier-entries.js';
import { propertyDefinition, propertyOf, type Value } from './property-definition.js';
import { oneContext, type Entry, type TermDefinition, type LocalContext } from './local-context.js';
import { contextOfAny, typeEntries, type Typed, type TypeContext } from './type-scoped-context.js';

/** Turns what is asked of objects of a type into the definitions of their keys. */
export type TermDefinitions = (type: GraphQLNamedType, asked: GroupedFieldSet) => LocalContext;

/** Turns the built schema into the giver of definitions, which throws `NotLinkedData` where a key has two. */
export function createTermDefinitions(schema: GraphQLSchema, shapes: NodeShapes, iris: Iris): TermDefinitions {
  const concreteTypes = (type: GraphQLNamedType): readonly GraphQLObjectType[] => {
    if (isAbstractType(type)) return schema.getPossibleTypes(type);
    return isObjectType(type) ? [type] : [];
  };
  const rules: DefinitionRules = {
    definitions: (type, asked) => contextOfAny(concreteTypes(type).map((one) => typeContext(one, asked))),
    isThing: (type) => concreteTypes(type).some(({ name }) => shapes.has(name)),
  };
  const typeContext = (type: GraphQLObjectType, asked: GroupedFieldSet): TypeContext => {
    const fields = asked(type);
    const shape = shapes.get(type.name);
    const classIri = shape && iris.resolve(shape.additionalType ?? shape.type);
    const typed: Typed = { typeName: type.name, classIri, typeKey: firstKeyOf('__typename', fields) };
    const isAnswer = type === schema.getQueryType();
    const entries = [...fields].flatMap(([key, { name, asked: within }]): readonly Entry[] => {
      if (name === '__typename') return typeEntries(key, type.name, typed);
      const field = type.getFields()[name];
      if (!field) return [[key, null]];
      const value = { type: getNamedType(field.type), asked: within };
      if (isAnswer) return [[key, rootDefinition(value, rules)]];
      // One object has one IRI, under one key.
      if (shape?.identity?.name === name) return [[key, firstKeyOf(name, fields) === key ? '@id' : null]];
      const property = shape && propertyOf(shape, name);
      return property ? propertyEntries(key, property, { value, typed, rules, iris }) : [[key, null]];
    });
    return { ...typed, context: oneContext(entries) };
  };
  return rules.definitions;
}

/** What the definitions of the key of a property are made of. */
interface PropertyOptions {
  readonly value: Value;
  readonly typed: Typed;
  readonly rules: DefinitionRules;
  readonly iris: Iris;
}

/** Turns a property into the definition of its key; if its value is a carrier, with those of the keys in it. */
function propertyEntries(key: string, property: PropertyShape, options: PropertyOptions): readonly Entry[] {
  const { value, typed, rules, iris } = options;
  if (rules.isThing(value.type) || !isObjectType(value.type) || property.value.kind === 'text') {
    return [[key, propertyDefinition(property, value, iris, rules.definitions)]];
  }
  return nested(key, carrierEntries(value, { property: iris.resolve(property.path), owner: typed }, rules));
}

/** The answer itself is a blank node that has what was found as its members, what a carrier leads to by a collection. */
function rootDefinition({ type, asked }: Value, rules: DefinitionRules): TermDefinition {
  if (rules.isThing(type)) return { id: hydra.member, context: rules.definitions(type, asked) };
  if (!leadsToThings(type, rules)) return null;
  const entries = carrierEntries({ type, asked }, { property: hydra.member, owner: untyped }, rules);
  return { id: hydra.collection, context: oneContext(entries) };
}

/** A collection in an answer is no thing of the dataset, so nothing is said of its type. */
const untyped: Typed = { typeName: '', classIri: undefined, typeKey: undefined };

const firstKeyOf = (name: string, fields: ReadonlyMap<string, GroupedField>): string | undefined =>
  [...fields].find(([, field]) => field.name === name)?.[0];
