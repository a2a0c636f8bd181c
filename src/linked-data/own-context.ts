import { prefixes } from '../vocabulary/prefixes.js';
import { isJsonObject, type Json, type JsonLdDocument, type JsonObject } from './json-ld.js';

/**
 * Turns the nodes of a document into the part of our context that they need, to stand in the document itself: who harvests a
 * catalogue, or reads it within a page, need not fetch anything else.
 */
export function ownContext(nodes: readonly JsonObject[], context: JsonLdDocument): JsonObject {
  const keys = new Set(nodes.flatMap(keysOf));
  const used = new Set([...keys].flatMap((key) => (key.includes(':') ? [key.split(':')[0]] : [])));
  const definitions = isJsonObject(context['@context']) ? Object.entries(context['@context']) : [];
  // What is defined by a mere IRI is a prefix, or a term that is in the vocabulary or begins with a prefix anyway.
  const isNeeded = ([key, definition]: readonly [string, Json]): boolean =>
    isJsonObject(definition) ? keys.has(key) : used.has(key);
  return { '@vocab': prefixes.schema, ...Object.fromEntries(definitions.filter(isNeeded)) };
}

/** The keys and the classes in a value. */
function keysOf(value: Json): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '@type' ? [inner].flat().filter((type) => typeof type === 'string') : [key, ...keysOf(inner)],
  );
}
