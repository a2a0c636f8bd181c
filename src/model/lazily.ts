/** Turns a maker of something into a giver of it, which makes it when it is first asked, and once. */
export function lazily<T extends object | string>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
