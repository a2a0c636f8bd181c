import type { GraphQLObjectType } from 'graphql';
import { schema } from '../vocabulary/schema.js';
import { isEntity } from './is-entity.js';
import { identity, termOf } from './term.js';

/** The terms whose value tells one entity of a type from all others. */
const identifying: readonly string[] = [identity, schema.identifier];

/**
 * Turns a type of the built schema into the names of its keys, of which each alone finds one entity: its `id`, and its
 * slug or code. A type that is no `Node` has none: what it describes is not found by itself.
 */
export function entityKeysOf(type: GraphQLObjectType): readonly string[] {
  if (!isEntity(type)) return [];
  const fields = Object.values(type.getFields());
  return identifying.flatMap((iri) => fields.filter((field) => termOf(field)?.iri === iri).map(({ name }) => name));
}
