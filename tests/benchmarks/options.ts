import { parseArgs } from 'node:util';
import { partNames, type PartName } from './parts/parts.js';
import type { Surroundings } from './parts/surroundings.js';

/** What is measured, and how thoroughly. */
export interface BenchmarkOptions extends Pick<Surroundings, 'load' | 'rounds' | 'sizes'> {
  readonly only: readonly PartName[];
}

/** Turns the arguments of the command line into options; throws what is wrong with them. */
export function readOptions(args: readonly string[]): BenchmarkOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', default: partNames.join(',') },
      sizes: { type: 'string', default: '15,10000,100000' },
      rounds: { type: 'string', default: '3' },
      duration: { type: 'string', default: '3' },
      'warm-up': { type: 'string', default: '2' },
    },
  });
  return {
    only: values.only.split(',').map(partOf),
    sizes: values.sizes.split(',').map(positive),
    rounds: positive(values.rounds),
    load: { duration: positive(values.duration), warmUp: positive(values['warm-up']) },
  };
}

function partOf(text: string): PartName {
  const name = partNames.find((part) => part === text);
  if (!name) throw new Error(`There is no part "${text}": name some of ${partNames.join(', ')}.`);
  return name;
}

function positive(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`"${text}" is no whole number above 0.`);
  return number;
}
