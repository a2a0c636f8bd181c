import { inAny, selectionOf, type Selection } from './selection.js';

/** Turns values into the items that have one of them. */
export type Grouping = (values: Iterable<unknown>) => Selection;

/** Goes through items once, and turns them into their grouping by a value that each of them has. */
export function groupingOf<T>(items: readonly T[], valueOf: (item: T) => unknown): Grouping {
  const ordinals = new Map<unknown, number[]>();
  for (const [ordinal, item] of items.entries()) {
    const value = valueOf(item);
    const group = ordinals.get(value);
    if (group) group.push(ordinal);
    else ordinals.set(value, [ordinal]);
  }
  const groups = new Map([...ordinals].map(([value, group]) => [value, selectionOf(group)]));
  return (values) => inAny([...new Set(values)].flatMap((value) => groups.get(value) ?? []));
}
