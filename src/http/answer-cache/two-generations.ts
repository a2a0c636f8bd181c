import { LRUCache } from 'lru-cache';

/** How much of the room belongs to what was asked for once only. */
const shareOfYoung = 1 / 4;

/** Values by their keys, in a bounded number of bytes. */
export interface TwoGenerations<Value extends object> {
  get(key: string): Value | undefined;
  /** Keeps a value of so many bytes, its key not counted; one that has no room is not kept. */
  set(key: string, value: Value, bytes: number): void;
  /** How many bytes are kept, keys included. */
  readonly bytes: number;
}

/**
 * Turns a number of bytes into a store of at most as many, in two generations (a segmented LRU): what is asked for a second
 * time is moved to the old ones, so that any number of questions asked once can only displace one another.
 */
export function createTwoGenerations<Value extends object>(mostBytes: number): TwoGenerations<Value> {
  const youngBytes = Math.floor(mostBytes * shareOfYoung);
  const young = new LRUCache<string, Sized<Value>>({ maxSize: youngBytes, sizeCalculation });
  const old = new LRUCache<string, Sized<Value>>({ maxSize: mostBytes - youngBytes, sizeCalculation });
  const grownUp = (key: string): Sized<Value> | undefined => {
    const sized = young.get(key);
    if (!sized) return undefined;
    young.delete(key);
    old.set(key, sized);
    return sized;
  };
  return {
    get: (key) => (old.get(key) ?? grownUp(key))?.value,
    set: (key, value, bytes) => {
      // Two bytes a character is the most that a text takes.
      const generation = old.has(key) ? old : young;
      generation.set(key, { value, bytes: bytes + 2 * key.length });
    },
    get bytes() {
      return young.calculatedSize + old.calculatedSize;
    },
  };
}

/** A value, and how many bytes it takes together with its key. */
interface Sized<Value> {
  readonly value: Value;
  readonly bytes: number;
}

const sizeCalculation = ({ bytes }: Sized<unknown>): number => bytes;
