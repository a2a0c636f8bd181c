import { isObject } from '../../model/is-object.js';
import type { Json, JsonObject } from '../json-ld.js';

/**
 * Makes what shortens the nodes of a graph that comes in pieces: a thing with an IRI that is described in place, such as a
 * web page that is cited, is described where it first stands, and only named after that.
 */
export function createDescribedOnce(): (node: JsonObject) => JsonObject {
  const described = new Set<string>();
  const shortened = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(shortened);
    return isNode(value) ? shortNode(value) : value;
  };
  const shortNode = (node: JsonObject): JsonObject => {
    const id = node['@id'];
    if (typeof id === 'string' && Object.keys(node).length > 1) {
      if (described.has(id)) return { '@id': id };
      described.add(id);
    }
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, shortened(value)]));
  };
  return shortNode;
}

const isNode = (value: Json): value is JsonObject => isObject(value) && !Array.isArray(value);
