import type { Json, JsonObject } from '../json-ld.js';

/** The meanings of the keys in one place of an answer: a JSON-LD context. */
export type Scope = ReadonlyMap<string, Meaning>;

/** A key and its meaning. */
export type Entry = readonly [key: string, meaning: Meaning];

/** What a context says of a key: a keyword of JSON-LD, a term, or null where the key knowingly says nothing. */
export type Meaning = '@id' | '@type' | '@value' | '@language' | '@nest' | ScopedTerm | null;

/** A property or a class, the coercion of its values, and the context that holds within them. */
export interface ScopedTerm {
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

/**
 * Finds a key that has another meaning within its own context. JSON-LD allows it, but processors read it differently:
 * some apply both contexts in both places (jsonld.js 9, Comunica’s parser 5), which is the same only if they agree.
 */
export function nestedConflict(scope: Scope): Conflict | undefined {
  for (const [key, meaning] of scope) {
    const inner = isTerm(meaning) ? meaning.scope : undefined;
    const again = inner?.get(key);
    // A coerced value is read in its own context, where its key has another meaning.
    const isCoerced = isTerm(meaning) && meaning.type !== undefined;
    if (inner && again !== undefined && (isCoerced || !agrees(inner, again))) return new Conflict([key]);
    const deeper = inner && nestedConflict(inner);
    if (deeper) return new Conflict([key, ...deeper.path]);
  }
  return undefined;
}

/** Tells whether it is the same to apply a context, and the one a key has within it, one after the other or both at once. */
const agrees = (inner: Scope, again: Meaning): boolean =>
  isTerm(again) && again.type === undefined && !(mergeScopes([...inner, ...(again.scope ?? [])]) instanceof Conflict);

/** Tells whether a context, with what it inherits from around it, gives every wanted key the wanted meaning. */
export function covers(context: Scope, wanted: Scope): boolean {
  return [...wanted].every(([key, meaning]) => {
    const given = context.get(key);
    if (!isSame(given, meaning)) return false;
    const inner = isTerm(given) ? (given.scope ?? []) : [];
    return !isTerm(meaning) || !meaning.scope || covers(new Map([...context, ...inner]), meaning.scope);
  });
}

/** Turns a scope into a context as JSON. */
export const contextJson = (scope: Scope): JsonObject =>
  Object.fromEntries([...scope].map(([key, meaning]) => [key, meaningJson(meaning)]));

function meaningJson(meaning: Meaning): Json {
  if (!isTerm(meaning)) return meaning;
  const { id, type, scope } = meaning;
  const isScoped = scope !== undefined && scope.size > 0;
  if (type === undefined && !isScoped) return id;
  return {
    '@id': id,
    ...(type === undefined ? {} : { '@type': type }),
    ...(isScoped ? { '@context': contextJson(scope) } : {}),
  };
}
