import type { Json, JsonObject } from '../json-ld.js';
import { ambiguousKey } from './not-linked-data.js';

/** The meanings of the keys in one place of an answer: a JSON-LD context. */
export type Scope = ReadonlyMap<string, Meaning>;

/** A key and its meaning. */
export type Entry = readonly [key: string, meaning: Meaning];

/** What a context says of a key: a keyword of JSON-LD, a term, or null where the key knowingly says nothing. */
export type Meaning = '@id' | '@type' | '@value' | '@language' | ScopedTerm | null;

/** A property or a class, the coercion of its values, and the context that holds within them. */
export interface ScopedTerm {
  /** Its IRI, or `@nest` where values are read as if they stood in the thing around them. */
  readonly id: string;
  readonly type?: string | undefined;
  readonly scope?: Scope | undefined;
}

/** A key, and the keys that lead to it from where scopes were merged. */
type KeyPath = readonly [string, ...string[]];

/** A key that was given two meanings in one place. */
export class Conflict {
  constructor(readonly path: KeyPath) {}
}

/** Tells whether a meaning is a term. */
export const isTerm = (meaning: Meaning | undefined): meaning is ScopedTerm =>
  typeof meaning === 'object' && meaning !== null;

/** Turns entries into one scope; throws `NotLinkedData` where a key has two meanings. */
export function oneScope(entries: Iterable<Entry>): Scope {
  const scope = mergeScopes(entries);
  if (scope instanceof Conflict) throw ambiguousKey(scope.path);
  return scope;
}

/** Tells whether two meanings are the same, whatever holds within them. */
const isSame = (a: Meaning | undefined, b: Meaning | undefined): boolean =>
  isTerm(a) && isTerm(b) ? a.id === b.id && a.type === b.type : a === b;

/** Turns entries into one scope, or finds the key that has two meanings. */
export function mergeScopes(entries: Iterable<Entry>): Scope | Conflict {
  const scope = new Map<string, Meaning>();
  for (const [key, meaning] of entries) {
    const merged = scope.has(key) ? mergeMeanings(key, scope.get(key) ?? null, meaning) : meaning;
    if (merged instanceof Conflict) return merged;
    scope.set(key, merged);
  }
  return scope;
}

function mergeMeanings(key: string, a: Meaning, b: Meaning): Meaning | Conflict {
  if (!isSame(a, b)) return new Conflict([key]);
  if (!isTerm(a) || !isTerm(b)) return a;
  const scope = mergeScopes([...(a.scope ?? []), ...(b.scope ?? [])]);
  return scope instanceof Conflict ? new Conflict([key, ...scope.path]) : { ...a, scope };
}

/** Tells whether a context, with what it inherits from around it, gives every wanted key the wanted meaning. */
export function covers(context: Scope, wanted: Scope): boolean {
  return [...wanted].every(([key, meaning]) => {
    const given = context.get(key);
    if (!isSame(given, meaning)) return false;
    const inner = isTerm(given) ? (given.scope ?? []) : [];
    return !isTerm(meaning) || !meaning.scope || covers(new Map([...context, ...inner]), meaning.scope);
  });
}

/** Turns a scope into a context as JSON; `around` are the keys that lead to it. */
export const contextJson = (scope: Scope, around: ReadonlySet<string> = new Set()): JsonObject =>
  Object.fromEntries([...scope].map(([key, meaning]) => [key, meaningJson(key, meaning, around)]));

function meaningJson(key: string, meaning: Meaning, around: ReadonlySet<string>): Json {
  if (!isTerm(meaning)) return meaning;
  const { id, type } = meaning;
  const scope = scopeToTell(meaning, around);
  if (type === undefined && scope.size === 0) return id;
  return {
    '@id': id,
    ...(type === undefined ? {} : { '@type': type }),
    ...(scope.size > 0 ? { '@context': contextJson(scope, new Set([...around, key])) } : {}),
  };
}

/**
 * The keys within nested values also stand in the context around them, where jsonld.js looks for them. A key that leads to
 * itself, as `nodes` within `nodes`, is told a second time: there Comunica's parser finds it only in the nearest context.
 */
function scopeToTell({ id, scope = new Map() }: ScopedTerm, around: ReadonlySet<string>): Scope {
  const isTold = id !== '@nest' || [...scope.keys()].some((key) => around.has(key));
  return isTold ? scope : new Map();
}
