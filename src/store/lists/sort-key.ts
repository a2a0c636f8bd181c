/** What an order compares: a text, a number, or null for what is not known. */
export type Key = string | number | null;

/** One key of an order: how it is taken from an item, and how two of them compare. */
export interface SortKey<T> {
  of(item: T): Key;
  compare(a: Key, b: Key): number;
}

/** How keys compare: downwards instead of upwards, and texts by the rules of a language instead of by code units. */
export interface SortKeyOptions {
  readonly descending?: boolean;
  readonly collator?: Intl.Collator;
}

/** Turns what is taken from an item into a key of an order. What is not known comes last, upwards as well as downwards. */
export function sortKey<T>(of: (item: T) => Key, { descending = false, collator }: SortKeyOptions = {}): SortKey<T> {
  const upwards = collator ? byCollator(collator) : byValue;
  return {
    of,
    compare: (a, b) => {
      if (a === null || b === null) return Number(a === null) - Number(b === null);
      return descending ? upwards(b, a) : upwards(a, b);
    },
  };
}

const byValue = (a: string | number, b: string | number): number => (a < b ? -1 : Number(a > b));

const byCollator =
  (collator: Intl.Collator) =>
  (a: string | number, b: string | number): number =>
    collator.compare(String(a), String(b));
