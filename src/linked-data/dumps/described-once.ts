import { createHash } from 'node:crypto';
import { isJsonObject, mapValues, type Json, type JsonObject } from '../json-ld.js';

/**
 * Makes what shortens the nodes of a graph that comes in pieces: a thing with an IRI that is described in place, such as a
 * web page that is cited, is described where it first stands, and only named where the same would be said of it again.
 */
export function createDescribedOnce(): (node: JsonObject) => JsonObject {
  const descriptions = new Set<string>();
  const shortened = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(shortened);
    return isJsonObject(value) ? inPlace(value) : value;
  };
  const inPlace = (node: JsonObject): JsonObject => {
    const id = node['@id'];
    if (typeof id === 'string' && Object.keys(node).length > 1) {
      const description = fingerprint(node);
      if (descriptions.has(description)) return { '@id': id };
      descriptions.add(description);
    }
    return within(node);
  };
  const within = (node: JsonObject): JsonObject => mapValues(node, shortened);
  return within;
}

/** Stands for what is said of a thing, in the 22 characters that no two of any number of things share: all of it would fill the memory. */
const fingerprint = (node: JsonObject): string =>
  createHash('sha256').update(JSON.stringify(node)).digest('base64url').slice(0, 22);
