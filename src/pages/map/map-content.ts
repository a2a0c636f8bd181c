import type { Location } from './location.js';

/** A place to be marked on a map. */
export interface MapPoint {
  readonly name: string;
  readonly location: Location;
  /** Where its mark and its label lead to. */
  readonly href?: string | undefined;
  /** Whether the others are seen from here: it gets a mark of another shape. */
  readonly isHub?: boolean | undefined;
  /** The language of its name, if it is not that of the page. */
  readonly lang?: string | undefined;
}

/** A tie between two places, drawn along the great circle. */
export interface MapLine {
  readonly from: Location;
  readonly to: Location;
}

/** What a map shows, beyond the world. */
export interface MapContent {
  readonly points: readonly MapPoint[];
  readonly lines: readonly MapLine[];
}
