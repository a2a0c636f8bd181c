import { prefixes } from '../../vocabulary/prefixes.js';
import { isJsonObject, type Json, type JsonObject } from '../json-ld.js';
import type { Profile } from './profile.js';

/** Turns the nodes of a catalogue into what a profile has terms for; a thing of which nothing is left is left out. */
export function withinProfile(nodes: readonly JsonObject[], { without }: Profile): readonly JsonObject[] {
  const isKept = (key: string): boolean => !without.includes(vocabularyOf(key));
  const kept = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(kept);
    return isJsonObject(value) ? keptNode(value) : value;
  };
  const keptNode = (node: JsonObject): JsonObject =>
    Object.fromEntries(
      Object.entries(node).flatMap(([key, value]): (readonly [string, Json])[] => {
        if (key === '@type' && !('@value' in node)) return keptTypes(value);
        return key.startsWith('@') ? [[key, value]] : isKept(key) ? [[key, kept(value)]] : [];
      }),
    );
  const keptTypes = (types: Json): (readonly [string, Json])[] => {
    const left = [types].flat().filter((type) => typeof type === 'string' && isKept(type));
    return left.length > 0 ? [['@type', left]] : [];
  };
  return nodes.map(keptNode).filter((node) => Object.keys(node).length > 1);
}

/** The base of the vocabulary a key of our documents is from: bare keys are schema.org's. */
function vocabularyOf(key: string): string {
  const [prefix = '', local] = key.split(':');
  if (local === undefined) return prefixes.schema;
  return Object.entries(prefixes).find(([name]) => name === prefix)?.[1] ?? '';
}
