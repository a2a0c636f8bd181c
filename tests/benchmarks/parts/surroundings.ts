import type { Load } from '../load/measure-load.js';
import type { Pinning } from '../servers/pinning.js';

/** What all parts of the benchmark are given. */
export interface Surroundings {
  readonly pinning: Pinning;
  readonly load: Load;
  /** How often each figure is measured; the median counts. */
  readonly rounds: number;
  /** The numbers of agreements that scale is measured at. */
  readonly sizes: readonly number[];
  /** A folder for what only lasts as long as the run. */
  readonly workFolder: string;
}
