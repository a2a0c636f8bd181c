import type { VNode } from 'preact';
import { useFrame } from '../frame/frame.js';

/** The units of size, each a thousand times the one before (SI). */
const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** Shows a number of bytes in the unit that leaves one to three digits before the point. */
export function FileSize({ byteSize }: { readonly byteSize: number }): VNode {
  const { words } = useFrame();
  const power = Math.min(Math.max(0, Math.floor(Math.log10(byteSize) / 3)), units.length - 1);
  const unit = units[power] ?? 'byte';
  const size = new Intl.NumberFormat(words.language, { style: 'unit', unit, maximumSignificantDigits: 3 });
  return <data value={String(byteSize)}>{size.format(byteSize / 1000 ** power)}</data>;
}
