import {
  getNamedType,
  getNullableType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLOutputType,
} from 'graphql';
import type { TermDefinitions } from './term-definitions.js';
import type { Value } from './property-definition.js';
import { oneContext, type Entry } from './local-context.js';
import { typeEntries, type Typed } from './type-scoped-context.js';

/** What the things a carrier leads to are to the thing it stands in. */
export interface Membership {
  readonly property: string;
  readonly owner: Typed;
}

/** What keys are defined by: the definitions of what is selected of a type, and whether its objects are nodes of the graph. */
export interface DefinitionRules {
  readonly definitions: TermDefinitions;
  isThing(type: Value['type']): boolean;
}

/**
 * Turns what is selected of a carrier into definitions that attach the things it leads to directly to the thing around it.
 * A carrier is a connection, an edge or a count: an object of the answer that is no node of the graph. It becomes `@nest`
 * (JSON-LD 1.1, section 4.4); its own numbers and cursors become null, so that they say nothing.
 */
export function carrierEntries({ type, asked }: Value, member: Membership, rules: DefinitionRules): readonly Entry[] {
  if (!isObjectType(type)) return [];
  return [...asked(type)].flatMap(([key, { name, asked: within }]): readonly Entry[] => {
    // What stands in a nested object is said of the thing around it, its type too.
    if (name === '__typename') return typeEntries(key, type.name, member.owner);
    const field = type.getFields()[name];
    if (!field) return [[key, null]];
    const value = { type: getNamedType(field.type), asked: within };
    if (rules.isThing(value.type))
      return [[key, { id: member.property, context: rules.definitions(value.type, within) }]];
    const leadsOn = isAlwaysThere(field.type) && leadsToThings(value.type, rules);
    return leadsOn ? nested(key, carrierEntries(value, member, rules)) : [[key, null]];
  });
}

/** Turns the definitions of the keys in a carrier into those of its own key and theirs, in the place where it stands. */
export const nested = (key: string, entries: readonly Entry[]): readonly Entry[] => [
  [key, { id: '@nest', context: oneContext(entries) }],
  ...entries,
];

/** Tells whether a type is one of things, or of carriers that lead to some. */
export const leadsToThings = (type: Value['type'], rules: DefinitionRules): boolean =>
  rules.isThing(type) ||
  (isObjectType(type) &&
    Object.values(type.getFields()).some((field) => leadsToThings(getNamedType(field.type), rules)));

/** Null cannot be nested (JSON-LD 1.1 API, section 5.1.2). */
const isAlwaysThere = (type: GraphQLOutputType): boolean => {
  const nullable = getNullableType(type);
  return isNonNullType(type) && (!isListType(nullable) || isNonNullType(nullable.ofType));
};
