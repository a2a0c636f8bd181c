import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** What is drawn by lot: the same in every run that starts with the same seed. */
export interface Random {
  /** A number from 0 up to 1. */
  fraction(): number;
  /** A whole number from `least` to `most`. */
  integer(least: number, most: number): number;
  /** True as often as `share`, from 0 to 1, says. */
  chance(share: number): boolean;
  pick<T>(items: readonly [T, ...T[]]): T;
  /** The items in another order. */
  shuffled<T>(items: readonly T[]): readonly T[];
}

/** Turns a seed into what is drawn by lot from it. */
export function createRandom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  const fraction = (): number => uniformFloat64(generator);
  const integer = (least: number, most: number): number => uniformInt(generator, least, most);
  return {
    fraction,
    integer,
    chance: (share) => fraction() < share,
    pick: (items) => items[integer(0, items.length - 1)] ?? items[0],
    shuffled: (items) =>
      items
        .map((item) => ({ item, place: fraction() }))
        .sort((a, b) => a.place - b.place)
        .map(({ item }) => item),
  };
}
