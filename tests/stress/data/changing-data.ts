import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { copyData } from '../../support/data-folder.js';

/** One of the two states of the data. */
export type State = 0 | 1;

/** A folder of data that are in one of two states, which differ in all cities at once, or broken. */
export interface ChangingData extends AsyncDisposable {
  readonly path: string;
  /** Brings the data into a state: in place, as some editors write, or whole and at once, as others do. */
  readonly bringTo: (state: State, way: 'inPlace' | 'atOnce') => Promise<void>;
  /** Leaves a file half written. */
  readonly spoil: () => Promise<void>;
}

const file = 'cities.yaml';

/** Copies the shipped data, which are the first state. In the second, each city has another name in English and another day of change. */
export async function createChangingData(): Promise<ChangingData> {
  const folder = await copyData();
  const first = await readFile(join('data', file), 'utf8');
  const second = first.replace(/^ {4}en: .*/gm, '$& II').replace(/^ {2}modified: .*/gm, '  modified: 2026-11-24');
  const states = [first, second] as const;
  return {
    path: folder.path,
    bringTo: async (state, way) => {
      const written = way === 'inPlace' ? file : `${file}~`;
      await folder.write(written, states[state]);
      if (written !== file) await rename(join(folder.path, written), join(folder.path, file));
    },
    spoil: () => folder.write(file, first.slice(0, first.length / 2)),
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}
