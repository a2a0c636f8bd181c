import { ambiguousKey } from './not-linked-data.js';
import {
  Conflict,
  isExpanded,
  mergeContexts,
  type Entry,
  type ExpandedTermDefinition,
  type LocalContext,
} from './local-context.js';

/** What was settled already: the definitions in a carrier stand in two places, and would be settled 2^depth times. */
type Settled = Map<ExpandedTermDefinition, ExpandedTermDefinition>;

/**
 * Turns a context into one that all processors read alike where a key occurs again inside its own value, as in
 * `twins { twins }`. There jsonld.js (9) applies both contexts and Comunica's parser (5) only the outer one, so the
 * definitions of both are put into the outer one. Throws `NotLinkedData` where they contradict each other.
 */
export const withRecurringKeys = (context: LocalContext, settled: Settled = new Map()): LocalContext =>
  new Map(
    [...context].map(([key, definition]): Entry => [
      key,
      isExpanded(definition) ? settle(key, definition, settled) : definition,
    ]),
  );

function settle(key: string, definition: ExpandedTermDefinition, settled: Settled): ExpandedTermDefinition {
  const known = settled.get(definition);
  if (known) return known;
  const result = definition.context
    ? withRecurringKey(key, { ...definition, context: withRecurringKeys(definition.context, settled) })
    : definition;
  settled.set(definition, result);
  return result;
}

function withRecurringKey(
  key: string,
  definition: ExpandedTermDefinition & { readonly context: LocalContext },
): ExpandedTermDefinition {
  const { id, type, context } = definition;
  const again = context.get(key);
  if (again === undefined) return definition;
  const both = isExpanded(again) && again.context && mergeContexts([...context, ...again.context]);
  const isCoerced = type !== undefined || (isExpanded(again) && again.type !== undefined);
  if (!both || both instanceof Conflict || isCoerced) throw ambiguousKey([key]);
  // What stands in a carrier is told a second time, in the context of the carrier.
  if (isInCarrier(key, context)) return definition;
  if (isExpanded(again) && again.id === id) return { ...definition, context: both };
  throw ambiguousKey([key]);
}

const isInCarrier = (key: string, context: LocalContext): boolean =>
  [...context.values()].some(
    (definition) => isExpanded(definition) && definition.id === '@nest' && definition.context?.has(key),
  );
