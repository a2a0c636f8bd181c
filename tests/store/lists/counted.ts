/** A list, and how many of its items were looked at. */
export interface Counted<T> {
  readonly items: readonly T[];
  readonly reads: () => number;
}

/** Counts how many items of a list are looked at. */
export function counted<T>(items: readonly T[]): Counted<T> {
  let reads = 0;
  const proxy = new Proxy(items, {
    get: (target, key) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads += 1;
      const value: unknown = Reflect.get(target, key);
      return value;
    },
  });
  return { items: proxy, reads: () => reads };
}

/** The most steps it takes to find something among so many things that stand in order. */
export const steps = (size: number): number => Math.floor(Math.log2(size)) + 1;
