/** How big things are drawn where the sheet is not enlarged, in its units, which are about pixels. */
const sizes = Object.freeze({
  dot: 3.5,
  ring: 7,
  /** Wide enough to be hit by a finger. */
  reach: 12,
  rim: 2,
  line: 1.1,
  stroke: 1.5,
  font: 12.5,
  halo: 3,
});

/** The sizes of what is drawn upon the sheet, in its units. */
export type MarkSizes = Readonly<Record<keyof typeof sizes, number>>;

/** Turns a scale (units of the sheet for what is one unit to the eye) into sizes that look the same at any scale. */
export function markSizes(scale: number): MarkSizes {
  const of = (name: keyof MarkSizes): number => Math.round(sizes[name] * scale * 100) / 100;
  return {
    dot: of('dot'),
    ring: of('ring'),
    reach: of('reach'),
    rim: of('rim'),
    line: of('line'),
    stroke: of('stroke'),
    font: of('font'),
    halo: of('halo'),
  };
}
