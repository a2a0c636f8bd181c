import type { Pinning } from '../../benchmarks/servers/pinning.js';

/** What all parts of the stress test are given. */
export interface Surroundings {
  readonly pinning: Pinning;
  /** How long the soak takes. */
  readonly minutes: number;
  /** A folder for what only lasts as long as the run. */
  readonly workFolder: string;
}
