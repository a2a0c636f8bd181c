import { prefixes } from '../vocabulary/prefixes.js';
import { isObject } from '../model/is-object.js';
import type { Json, JsonLdDocument, JsonObject } from './json-ld.js';

/**
 * Turns the nodes of a document into the part of our context that they need, to stand in the document itself: who harvests a
 * catalogue, or reads it within a page, need not fetch anything else.
 */
export function ownContext(nodes: readonly JsonObject[], context: JsonLdDocument): JsonObject {
  const keys = new Set(nodes.flatMap(keysOf));
  const used = new Set([...keys].flatMap((key) => (key.includes(':') ? [key.split(':')[0]] : [])));
  const definitions = context['@context'];
  const defined = isNode(definitions) ? Object.entries(definitions).filter(([key]) => keys.has(key)) : [];
  return {
    '@vocab': prefixes.schema,
    ...Object.fromEntries(Object.entries(prefixes).filter(([prefix]) => used.has(prefix))),
    ...Object.fromEntries(defined.filter(([, definition]) => isNode(definition))),
  };
}

const isNode = (value: Json | undefined): value is JsonObject => isObject(value) && !Array.isArray(value);

/** The keys and the classes in a value. */
function keysOf(value: Json): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (!isNode(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '@type' ? [inner].flat().filter((type) => typeof type === 'string') : [key, ...keysOf(inner)],
  );
}
