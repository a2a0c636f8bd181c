import type { VNode } from 'preact';
import { useFrame } from '../frame/frame.js';

/** The units of size, each a thousand times the one before (SI). */
const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** How many digits of a size are told. */
const digits = 3;

/** Shows a number of bytes in the unit that leaves one to three digits before the point. */
export function FileSize({ byteSize }: { readonly byteSize: number }): VNode {
  const { words } = useFrame();
  // Rounding comes first, since it may lead to the next unit: 999 999 bytes are 1 megabyte.
  const rounded = Number(byteSize.toPrecision(digits));
  const power = Math.min(Math.max(0, Math.floor(Math.log10(rounded) / 3)), units.length - 1);
  const unit = units[power] ?? 'byte';
  const size = new Intl.NumberFormat(words.language, { style: 'unit', unit, maximumSignificantDigits: digits });
  return <data value={String(byteSize)}>{size.format(rounded / 1000 ** power)}</data>;
}
