import type { Label, LabelledPoint, LabelRoom } from './label-placement.js';
import { textWidth } from './text-width.js';

/** Half the square root of two: a diagonal is as far from the point as the other directions. */
const diagonal = Math.SQRT1_2;

/** Where a label may lie as seen from its point, the best first: right and down are positive. */
const directions: readonly (readonly [right: number, down: number])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [diagonal, -diagonal],
  [diagonal, diagonal],
  [-diagonal, -diagonal],
  [-diagonal, diagonal],
];

/** Space between a mark and its label in ems, the best first. */
const gaps = [0.25, 0.75, 1.5] as const;

/** How high a line of text is, and how far its baseline lies from its top, in ems. */
const lineHeight = 1.2;
const ascent = 0.92;

/** The place of one coordinate of a label's box: before the point, around it or after it. */
const edge = (at: number, offset: number, length: number): number =>
  at + offset - (offset === 0 ? length / 2 : offset < 0 ? length : 0);

/** All places a point's label may take, the best first: all around the point, then farther off. */
export function candidates({ x, y, text }: LabelledPoint, { fontSize, markRadius }: LabelRoom): readonly Label[] {
  const [width, height] = [textWidth(text, fontSize), fontSize * lineHeight];
  const reaches = gaps.map((gap) => markRadius + gap * fontSize);
  return reaches.flatMap((reach) =>
    directions.map(([right, down]): Label => {
      const box = { x: edge(x, right * reach, width), y: edge(y, down * reach, height), width, height };
      const anchor = right > 0 ? 'start' : right < 0 ? 'end' : 'middle';
      const textX = right > 0 ? box.x : right < 0 ? box.x + width : x;
      return { x: textX, y: box.y + ascent * fontSize, anchor, box };
    }),
  );
}
