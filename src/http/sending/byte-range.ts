/** The first and the last byte of a part, counted from 0. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}
