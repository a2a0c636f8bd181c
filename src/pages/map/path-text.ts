import { geoPath, type GeoPermissibleObjects } from 'd3-geo';
import { projection } from './projection.js';

/** One step of a path: its command, and the place it leads to. */
const step = /([ML])(-?[\d.]+),(-?[\d.]+)|Z/g;

const numberText = (value: number): string => String(value).replace(/^(-?)0\./, '$1.');

/** Turns numbers into the shortest text that SVG reads them from: a minus parts them as well as a space. */
const numbersText = (values: readonly number[]): string => values.map(numberText).join(' ').replaceAll(' -', '-');

/**
 * Turns lines and areas on the globe into the text of an SVG path in the sheet's units, with so many decimals. Lines go
 * along great circles and are cut where the sheet ends. All but the first place of each line are relative to the one
 * before, which takes half the bytes.
 */
export function pathText(object: GeoPermissibleObjects, decimals = 1): string {
  const unit = 10 ** decimals;
  // Differences are taken between rounded places, so that errors do not add up along a line.
  const wholeOf = (text: string | undefined): number => Math.round(Number(text) * unit);
  let [x, y] = [0, 0];
  let isAfterLine = false;
  const texts: string[] = [];
  for (const [closing, command, right, down] of (geoPath(projection()).digits(decimals)(object) ?? '').matchAll(step)) {
    const [nextX, nextY] = command === undefined ? [x, y] : [wholeOf(right), wholeOf(down)];
    if (command === undefined) texts.push(closing.toLowerCase());
    else if (command === 'M') texts.push(`M${numbersText([nextX / unit, nextY / unit])}`);
    else if (nextX !== x || nextY !== y) {
      const numbers = numbersText([(nextX - x) / unit, (nextY - y) / unit]);
      texts.push(!isAfterLine ? `l${numbers}` : numbers.startsWith('-') ? numbers : ` ${numbers}`);
    } else continue;
    isAfterLine = command === 'L';
    [x, y] = [nextX, nextY];
  }
  return texts.join('');
}
