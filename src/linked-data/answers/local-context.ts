import type { Json, JsonObject } from '../json-ld.js';
import { ambiguousKey } from './not-linked-data.js';

/** The definitions of the keys in one place of an answer: a JSON-LD context. */
export type LocalContext = ReadonlyMap<string, TermDefinition>;

/** A key and its definition. */
export type Entry = readonly [key: string, definition: TermDefinition];

/** What a context says of a key: a keyword of JSON-LD, a term, or null where the key knowingly says nothing. */
export type TermDefinition = '@id' | '@type' | '@value' | '@language' | ExpandedTermDefinition | null;

/** A property or a class, the coercion of its values, and the context that holds within them. */
export interface ExpandedTermDefinition {
  /** Its IRI, or `@nest` where values are read as if they stood in the thing around them. */
  readonly id: string;
  readonly type?: string | undefined;
  readonly context?: LocalContext | undefined;
}

/** A key, and the keys that lead to it from where contexts were merged. */
type KeyPath = readonly [string, ...string[]];

/** A key that was given two definitions in one place. */
export class Conflict {
  constructor(readonly path: KeyPath) {}
}

/** Tells whether a definition is an expanded one, rather than a keyword or null. */
export const isExpanded = (definition: TermDefinition | undefined): definition is ExpandedTermDefinition =>
  typeof definition === 'object' && definition !== null;

/** Turns entries into one context; throws `NotLinkedData` where a key has two definitions. */
export function oneContext(entries: Iterable<Entry>): LocalContext {
  const context = mergeContexts(entries);
  if (context instanceof Conflict) throw ambiguousKey(context.path);
  return context;
}

/** Tells whether two definitions are the same, whatever holds within them. */
const isSame = (a: TermDefinition | undefined, b: TermDefinition | undefined): boolean =>
  isExpanded(a) && isExpanded(b) ? a.id === b.id && a.type === b.type : a === b;

/** Turns entries into one context, or finds the key that has two definitions. */
export function mergeContexts(entries: Iterable<Entry>): LocalContext | Conflict {
  const context = new Map<string, TermDefinition>();
  for (const [key, definition] of entries) {
    const merged = context.has(key) ? mergeDefinitions(key, context.get(key) ?? null, definition) : definition;
    if (merged instanceof Conflict) return merged;
    context.set(key, merged);
  }
  return context;
}

function mergeDefinitions(key: string, a: TermDefinition, b: TermDefinition): TermDefinition | Conflict {
  if (!isSame(a, b)) return new Conflict([key]);
  if (!isExpanded(a) || !isExpanded(b)) return a;
  const context = mergeContexts([...(a.context ?? []), ...(b.context ?? [])]);
  return context instanceof Conflict ? new Conflict([key, ...context.path]) : { ...a, context };
}

/** Tells whether a context, with what it inherits from around it, gives every wanted key the wanted definition. */
export function covers(context: LocalContext, wanted: LocalContext): boolean {
  return [...wanted].every(([key, definition]) => {
    const given = context.get(key);
    if (!isSame(given, definition)) return false;
    const inner = isExpanded(given) ? (given.context ?? []) : [];
    return (
      !isExpanded(definition) || !definition.context || covers(new Map([...context, ...inner]), definition.context)
    );
  });
}

/** Counts the keys a context has as JSON, at the most, with those of all contexts within it. */
export function sizeOf(context: LocalContext, counted = new Map<LocalContext, number>()): number {
  const known = counted.get(context);
  if (known !== undefined) return known;
  const sizes = [...context.values()].map((definition) =>
    isExpanded(definition) && definition.context ? 1 + sizeOf(definition.context, counted) : 1,
  );
  const size = sizes.reduce((sum, one) => sum + one, 0);
  counted.set(context, size);
  return size;
}

/**
 * Turns a context into its JSON; `around` are the keys that lead to it. Keys with contexts of their own come last: within
 * these, PyLD (2.0.3) forgets what is defined after them.
 */
export function contextJson(context: LocalContext, around: ReadonlySet<string> = new Set()): JsonObject {
  const entries = [...context].map(([key, definition]): [string, Json] => [
    key,
    definitionJson(key, definition, around),
  ]);
  return Object.fromEntries(entries.sort(([, a], [, b]) => Number(hasContext(a)) - Number(hasContext(b))));
}

const hasContext = (definition: Json): boolean =>
  typeof definition === 'object' && definition !== null && '@context' in definition;

function definitionJson(key: string, definition: TermDefinition, around: ReadonlySet<string>): Json {
  if (!isExpanded(definition)) return definition;
  const { id, type } = definition;
  const context = contextToTell(definition, around);
  if (type === undefined && context.size === 0) return id;
  return {
    '@id': id,
    ...(type === undefined ? {} : { '@type': type }),
    ...(context.size > 0 ? { '@context': contextJson(context, new Set([...around, key])) } : {}),
  };
}

/**
 * Selects the definitions to write out inside a key. Those of `@nest` keys already stand in the context around, where
 * jsonld.js looks for them. They are repeated only where a key occurs again inside its own value, as `nodes` within
 * `nodes`, because there Comunica's parser (5) reads only the nearest context.
 */
function contextToTell({ id, context = new Map() }: ExpandedTermDefinition, around: ReadonlySet<string>): LocalContext {
  const isTold = id !== '@nest' || [...context.keys()].some((key) => around.has(key));
  return isTold ? context : new Map();
}
