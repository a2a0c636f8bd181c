import type { Iris } from '../../model/iris.js';
import type { CollectionPage } from '../collection-page.js';

/** How many datasets one page of the catalogue lists. */
const pageSize = 100;

/** Turns all datasets into one page of them, by its number from 1; undefined where there is no such page. */
export function pageOfCatalogue<T>(all: readonly T[], number: number, iris: Iris): CollectionPage<T> | undefined {
  const last = Math.max(1, Math.ceil(all.length / pageSize));
  if (!Number.isInteger(number) || number < 1 || number > last) return undefined;
  return {
    items: all.slice((number - 1) * pageSize, number * pageSize),
    totalCount: all.length,
    url: iris.catalogPage(number),
    previous: number > 1 ? iris.catalogPage(number - 1) : undefined,
    next: number < last ? iris.catalogPage(number + 1) : undefined,
  };
}
