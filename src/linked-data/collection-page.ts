/** Some of all items, how many there are in all, and the addresses of this page and of those around it. */
export interface CollectionPage<T> {
  readonly items: readonly T[];
  readonly totalCount: number;
  readonly url: string;
  readonly previous: string | undefined;
  readonly next: string | undefined;
}
