import type { SheetPoint } from '../../../src/pages/map/projection.js';

/** Reads the text of a path as its lines, and each line as the places it runs through. */
export const placesOf = (text: string): readonly (readonly SheetPoint[])[] =>
  text
    .split('M')
    .slice(1)
    .map((line) => {
      const numbers = (line.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
      const places: SheetPoint[] = [];
      for (let index = 0; index < numbers.length; index += 2) {
        const { x, y } = places.at(-1) ?? { x: 0, y: 0 };
        places.push({ x: x + (numbers[index] ?? NaN), y: y + (numbers[index + 1] ?? NaN) });
      }
      return places;
    });
