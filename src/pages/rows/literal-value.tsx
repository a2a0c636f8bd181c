import type { VNode } from 'preact';
import { isPartialDate } from '../../model/partial-date.js';
import { useFrame } from '../frame/frame.js';
import { DateText } from '../parts/date-text.js';
import type { ValueProps } from './value.js';

/** Shows a literal: a date in words, a number as the language writes it, a text as it is. */
export function LiteralValue({ value, shape }: ValueProps<'literal'>): VNode {
  const { words } = useFrame();
  if (shape.type.isDate && typeof value === 'string' && isPartialDate(value)) return <DateText date={value} />;
  if (typeof value === 'number') return <>{words.number(value)}</>;
  return <>{String(value)}</>;
}
