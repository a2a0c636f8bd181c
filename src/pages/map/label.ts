import type { Box } from './box.js';
import type { SheetPoint } from './projection.js';

/** A point of the sheet, how far its mark reaches around it, and what is to be written beside it. */
export interface LabelledPoint extends SheetPoint {
  readonly radius: number;
  readonly text: string;
}

/** Where a label is written: from, around or up to a place on its baseline, and the box it fills. */
export interface Label extends SheetPoint {
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
}
