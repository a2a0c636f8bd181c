import { LRUCache } from 'lru-cache';
import { lazily } from '../../model/lazily.js';
import { groupingOf, type Grouping } from './grouping.js';
import { bySlug, type Keyed, type Order } from './order.js';
import { asListed, firstIndex, inOrder, type Ordered } from './ordered.js';
import { pageOf, pageOfSelected, type Cut, type Page } from './page.js';
import { relationOf, type Relation } from './relation.js';
import { everyOne, selectionOf, type Selection } from './selection.js';

/** How many orders of a list are kept once it was sorted: each takes 12 bytes an item. */
const mostOrders = 16;

/** What a page is asked of: an order, and which of the items. */
export interface PageRequest<T> extends Cut {
  /** The order the list is brought into; if not given it stays in that of the slugs. */
  readonly order?: Order<T>;
  /** Which of the items; all, if not given. */
  readonly where?: Selection | undefined;
  /** A part of the list that stands in the order of the slugs, such as the cities of a country. */
  readonly within?: readonly T[] | undefined;
}

/** All entities of one type, and the indexes by which some of them are found; each index is made when it is first needed. */
export interface Collection<T> {
  /** All of them, in the order of their slugs. */
  readonly items: readonly T[];
  readonly all: () => Selection;
  get(slug: string): T | undefined;
  /** Selects those of a list of them. */
  of(items: readonly T[]): Selection;
  /** Selects those with one of these slugs. */
  withSlugs(slugs: readonly string[]): Selection;
  /** Selects those of which a function, always the same one, gives one of some values. */
  having(valueOf: (item: T) => unknown, values: Iterable<unknown>): Selection;
  /** What they have to do with those of another collection, told by a function that is always the same one. */
  relation<Relative>(relativesOf: RelativesOf<T, Relative>, relatives: Collection<Relative>): Relation;
  ordinalOf(item: T): number | undefined;
  /** Those selected, in the order of their slugs. */
  itemsOf(selection: Selection): readonly T[];
  inOrder(order: Order<T>): Ordered<T>;
  page(request: PageRequest<T>): Page<T>;
}

/** Gives what an item is related to. */
export type RelativesOf<T, Relative> = (item: T) => readonly Relative[];

/** Turns a list in the order of its slugs into its collection. */
export function createCollection<T extends Keyed>(items: readonly T[]): Collection<T> {
  const ordinals = lazily(() => new Map(items.map((item, ordinal) => [item, ordinal])));
  const all = lazily(() => everyOne(items.length));
  const parts = new WeakMap<readonly T[], Selection>();
  const groupings = new Map<(item: T) => unknown, Grouping>();
  const relations = new Map<unknown, Relation>();
  const orders = new LRUCache<string, Ordered<T>>({ max: mostOrders });
  const ordinalOf = (item: T): number | undefined => ordinals().get(item);
  const positionOf = (slug: string): number => firstIndex(items, (item) => item.slug >= slug);
  const get = (slug: string): T | undefined => {
    const item = items[positionOf(slug)];
    return item?.slug === slug ? item : undefined;
  };
  const collection: Collection<T> = {
    items,
    all,
    get,
    ordinalOf,
    itemsOf: (selection) => selection.array().flatMap((ordinal) => items[ordinal] ?? []),
    of: (part) =>
      part === items ? all() : kept(parts, part, () => selectionOf(part.flatMap((item) => ordinalOf(item) ?? []))),
    withSlugs: (slugs) =>
      selectionOf(slugs.map((slug) => slug.toLowerCase()).flatMap((slug) => (get(slug) ? positionOf(slug) : []))),
    having: (valueOf, values) => kept(groupings, valueOf, () => groupingOf(items, valueOf))(values),
    relation: (relativesOf, relatives) =>
      kept(relations, relativesOf, () => {
        const ordinalsOf = (item: T): readonly number[] =>
          relativesOf(item).flatMap((relative) => relatives.ordinalOf(relative) ?? []);
        return relationOf(items, ordinalsOf, relatives.items.length);
      }),
    inOrder: (order) => {
      const before = orders.get(order.name);
      const ordered = before ?? inOrder(items, order);
      if (!before && !order.isInitial) orders.set(order.name, ordered);
      return ordered;
    },
    page: ({ order = bySlug, where, within = items, ...cut }) => {
      if (order.isInitial && !where) return pageOf(asListed(within), cut);
      const part = within === items ? undefined : collection.of(within);
      const selection = where && part ? where.new_intersection(part) : (where ?? part);
      const ordered = collection.inOrder(order);
      return selection ? pageOfSelected(ordered, cut, selection) : pageOf(ordered, cut);
    },
  };
  return collection;
}

/** Gives what is kept under a key, made when it is first asked for. */
function kept<Key, Value>(
  store: { get(key: Key): Value | undefined; set(key: Key, value: Value): unknown },
  key: Key,
  make: () => Value,
): Value {
  const before = store.get(key);
  if (before !== undefined) return before;
  const made = make();
  store.set(key, made);
  return made;
}
