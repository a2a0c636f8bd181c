import { geoPath, type GeoPermissibleObjects } from 'd3-geo';
import { projection } from './projection.js';

const numberText = (value: number): string => String(value).replace(/^(-?)0\./, '$1.');

/** Turns numbers into the shortest text that SVG reads them from: a minus parts them as well as a space. */
const numbersText = (values: readonly number[]): string => values.map(numberText).join(' ').replaceAll(' -', '-');

/** Turns one line as d3 writes it (`1,2L3,4Z`, after its `M`) into the same with steps from place to place. */
function lineText(text: string, unit: number): string {
  // Steps are taken between rounded places, so that errors do not add up along a line.
  const places = text
    .replace('Z', '')
    .split('L')
    .map((place) => place.split(',').map((number) => Math.round(Number(number) * unit)));
  const [start = [], ...others] = places;
  const steps = others
    .map((place, index) => place.map((number, axis) => number - (places[index]?.[axis] ?? 0)))
    .filter((step) => step.some((number) => number !== 0));
  const textOf = (numbers: readonly number[]): string => numbersText(numbers.map((number) => number / unit));
  return `M${textOf(start)}${steps.length > 0 ? `l${textOf(steps.flat())}` : ''}${text.endsWith('Z') ? 'z' : ''}`;
}

/**
 * Turns lines and areas on the globe into the text of an SVG path in the sheet's units, with so many decimals. Lines go
 * along great circles and are cut where the sheet ends. All but the first place of each line are relative to the one
 * before, which takes half the bytes.
 */
export const pathText = (object: GeoPermissibleObjects, decimals = 1): string =>
  (geoPath(projection()).digits(decimals)(object) ?? '')
    .split('M')
    .slice(1)
    .map((line) => lineText(line, 10 ** decimals))
    .join('');
