import { median } from './median.js';

/** Measures some things in turn, round by round, so that what disturbs the machine disturbs all; gives each one's median. */
export async function inTurn<Name extends string>(
  rounds: number,
  measurements: readonly (readonly [Name, () => Promise<number>])[],
): Promise<ReadonlyMap<Name, number>> {
  const figures = measurements.map(([name]) => ({ name, values: new Array<number>() }));
  for (let round = 0; round < rounds; round += 1) {
    for (const [position, [, measure]] of measurements.entries()) figures[position]?.values.push(await measure());
  }
  return new Map(figures.map(({ name, values }) => [name, median(values)]));
}
