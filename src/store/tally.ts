import type { Agreement } from '../model/agreement.js';

/** What is counted under one key. */
export interface Count<Key> {
  readonly key: Key;
  readonly agreements: number;
  readonly cities: number;
}

/** What is counted under one key so far, and the agreement that was counted there last. */
interface Group {
  agreements: number;
  cities: number;
  last: Agreement | undefined;
}

/**
 * Counts agreements, one after the other, and cities by a key. However often one agreement is added under the same key, it
 * counts there once.
 */
export class Tally<Key> {
  readonly #groups = new Map<Key, Group>();

  /** Counts an agreement, and a city that was not counted before, if it is given. */
  add(key: Key, agreement: Agreement, { isNewCity = false } = {}): void {
    const group = this.#group(key);
    if (group.last !== agreement) group.agreements += 1;
    if (isNewCity) group.cities += 1;
    group.last = agreement;
  }

  #group(key: Key): Group {
    const known = this.#groups.get(key);
    if (known) return known;
    const group = { agreements: 0, cities: 0, last: undefined };
    this.#groups.set(key, group);
    return group;
  }

  /** The counts of all keys under which there is anything, in the given order. */
  counts(order: (a: Count<Key>, b: Count<Key>) => number): readonly Count<Key>[] {
    return [...this.#groups].map(([key, { agreements, cities }]) => ({ key, agreements, cities })).sort(order);
  }
}
