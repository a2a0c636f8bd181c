import type { Agreement } from '../model/agreement.js';
import type { City } from '../model/city.js';

/** What is counted under one key. */
export interface Count<Key> {
  readonly key: Key;
  readonly agreements: number;
  readonly cities: number;
}

/** Counts agreements and their cities by a key; however often one is added under the same key, it counts there once. */
export class Tally<Key> {
  readonly #groups = new Map<Key, { readonly agreements: Set<Agreement>; readonly cities: Set<City> }>();

  add(key: Key, agreement: Agreement, city?: City): void {
    const group = this.#groups.get(key) ?? { agreements: new Set(), cities: new Set() };
    this.#groups.set(key, group);
    group.agreements.add(agreement);
    if (city) group.cities.add(city);
  }

  /** The counts of all keys under which there is anything, in the given order. */
  counts(order: (a: Count<Key>, b: Count<Key>) => number): readonly Count<Key>[] {
    return [...this.#groups]
      .map(([key, { agreements, cities }]) => ({ key, agreements: agreements.size, cities: cities.size }))
      .sort(order);
  }
}
