import { isJsonObject, mapValues, type Json, type JsonObject } from '../json-ld.js';

/**
 * Turns nodes into one node for each thing, none within another but those that have no IRI: several nodes may speak of one
 * thing, each by the terms of another vocabulary.
 */
export function mergedNodes(nodes: readonly JsonObject[]): readonly JsonObject[] {
  const merged = new Map<string, JsonObject>();
  const lift = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(lift);
    if (!isJsonObject(value)) return value;
    const { '@id': id, ...properties } = mapValues(value, lift);
    if (typeof id !== 'string') return properties;
    if (Object.keys(properties).length > 0) merged.set(id, union(merged.get(id) ?? { '@id': id }, properties));
    return { '@id': id };
  };
  nodes.forEach(lift);
  return [...merged.values()];
}

function union(one: JsonObject, other: JsonObject): JsonObject {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries([...keys].map((key) => [key, values(one[key], other[key])]));
}

/** All values of both, each once; but two things without an IRI are two, however alike. */
function values(one: Json | undefined, other: Json | undefined): Json {
  const all = [one, other].flatMap((value) => value ?? []);
  const texts = all.map((value) => JSON.stringify(value));
  const distinct = all.filter((value, index) => isBlank(value) || texts.indexOf(texts[index] ?? '') === index);
  const [only, ...others] = distinct;
  return only !== undefined && others.length === 0 ? only : distinct;
}

const isBlank = (value: Json): boolean =>
  isJsonObject(value) && !Object.keys(value).some((key) => ['@id', '@value', '@list'].includes(key));
