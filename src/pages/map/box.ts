/** An upright rectangle on the sheet, from its upper left corner, in the sheet's units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
