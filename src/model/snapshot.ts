import type { Agreement } from './agreement.js';
import type { City } from './city.js';
import type { Country } from './country.js';
import type { Dataset } from './dataset.js';
import type { Sector } from './sector.js';

/** All entities of one reading of the data, linked and frozen. Entities stand in the order of their slugs. */
export interface Snapshot {
  readonly dataset: Dataset;
  readonly City: readonly City[];
  readonly Country: readonly Country[];
  readonly Agreement: readonly Agreement[];
  readonly Sector: readonly Sector[];
  /** The paths, such as `cities/springfield`, of entities that were there once and were taken out for good. */
  readonly withdrawn: ReadonlySet<string>;
}
