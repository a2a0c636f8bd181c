import type { Label, LabelledPoint } from './label.js';
import { textWidth } from './text-width.js';

/** Where a label may lie as seen from its point, the best first: right and down are positive. */
const directions: readonly (readonly [right: number, down: number])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  // Half the square root of two: a diagonal leads as far from the point as the other directions.
  [Math.SQRT1_2, -Math.SQRT1_2],
  [Math.SQRT1_2, Math.SQRT1_2],
  [-Math.SQRT1_2, -Math.SQRT1_2],
  [-Math.SQRT1_2, Math.SQRT1_2],
];

/** Space between a mark and its label in ems, the best first. */
const gaps = [0.3, 0.55, 0.9, 1.5] as const;

/** How high a line of text is, and how far its baseline lies from its top, in ems. */
const lineHeight = 1.1;
const ascent = 0.87;

/** Where something of a length begins: at a place, up to it, or around it if nothing moves it away. */
const start = (at: number, offset: number, length: number): number =>
  at + offset - (offset === 0 ? length / 2 : offset < 0 ? length : 0);

/** All places a point's label may take, the nearest first, and of those equally near the best first. */
export function labelCandidates(
  { x, y, radius, text }: LabelledPoint,
  fontSize: number,
): readonly (readonly Label[])[] {
  const [width, height] = [textWidth(text, fontSize), fontSize * lineHeight];
  return gaps.map((gap) =>
    directions.map(([right, down]): Label => {
      const reach = radius + gap * fontSize;
      const box = { x: start(x, right * reach, width), y: start(y, down * reach, height), width, height };
      const baseline = box.y + ascent * fontSize;
      if (right === 0) return { x, y: baseline, anchor: 'middle', box };
      return { x: x + right * reach, y: baseline, anchor: right > 0 ? 'start' : 'end', box };
    }),
  );
}
