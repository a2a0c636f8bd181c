/** How wide characters are on average, in ems: the first class that a character belongs to counts. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/\p{Mark}/u, 0],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 1],
  [/[fijlrtI.,'’() -]/u, 0.36],
  [/[mwMW]/u, 0.9],
  [/\p{Uppercase}/u, 0.7],
];

const otherwise = 0.58;

/** Estimates how wide a line of text is in a usual sans-serif, in the unit of the font's size; rather too wide. */
export function textWidth(text: string, fontSize: number): number {
  const ems = Array.from(text).map((character) => widths.find(([of]) => of.test(character))?.[1] ?? otherwise);
  return fontSize * ems.reduce((sum, width) => sum + width, 0);
}
