import { getNamedType, isObjectType, type GraphQLNamedType } from 'graphql';
import type { Meanings } from './meanings.js';
import type { Value } from './property-meaning.js';
import type { Entry } from './scope.js';
import { typeEntries, type Typed } from './type-scopes.js';

/** What the nodes of a connection are to the thing it stands in. */
export interface Membership {
  readonly property: string;
  readonly owner: Typed;
}

/** Tells whether a type is a connection (Relay Cursor Connections). */
export const isConnection = (type: GraphQLNamedType): boolean =>
  isObjectType(type) && 'pageInfo' in type.getFields() && 'nodes' in type.getFields();

/**
 * Turns what is asked of a connection into the meanings of its keys, down to its nodes. A connection is no thing but a
 * way to things: it and its edges are nested (JSON-LD 1.1, section 4.4), and its counts and cursors say nothing.
 */
export function connectionEntries({ type, asked }: Value, member: Membership, meanings: Meanings): readonly Entry[] {
  if (!isObjectType(type)) return [];
  return [...asked(type)].flatMap(([key, { name, asked: within }]): readonly Entry[] => {
    // What stands in a nested object is said of the thing around it, its type too.
    if (name === '__typename') return typeEntries(key, type.name, member.owner);
    const field = type.getFields()[name];
    const value = field && { type: getNamedType(field.type), asked: within };
    if (value && name === 'edges') return [[key, '@nest'], ...connectionEntries(value, member, meanings)];
    const isNode = value && (name === 'node' || name === 'nodes');
    return [[key, isNode ? { id: member.property, scope: meanings(value.type, value.asked) } : null]];
  });
}
