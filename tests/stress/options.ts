import { parseArgs } from 'node:util';
import { partNames, type PartName } from './parts/parts.js';

/** What is tested, and how long. */
export interface StressOptions {
  readonly only: readonly PartName[];
  readonly minutes: number;
}

/** Turns the arguments of the command line into options; throws what is wrong with them. */
export function readOptions(args: readonly string[]): StressOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { only: { type: 'string', default: partNames.join(',') }, minutes: { type: 'string', default: '1' } },
  });
  return { only: values.only.split(',').map(partOf), minutes: positive(values.minutes) };
}

function partOf(text: string): PartName {
  const name = partNames.find((part) => part === text);
  if (!name) throw new Error(`There is no part "${text}": name some of ${partNames.join(', ')}.`);
  return name;
}

function positive(text: string): number {
  const number = Number(text);
  if (Number.isFinite(number) && number > 0) return number;
  throw new Error(`"${text}" is no number of minutes above 0.`);
}
