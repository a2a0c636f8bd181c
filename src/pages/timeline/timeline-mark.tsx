import type { VNode } from 'preact';
import { DatePrecision, precisionOf } from '../../model/partial-date.js';
import type { TimeScale } from './time-scale.js';

/** What a mark stands for, and the line it stands on. */
export interface TimelineMarkProps {
  readonly date: string | null;
  readonly scale: TimeScale;
}

/** Draws a day as a point, a month or a year as a bar of its length, and what is not known as a broken line. */
export function TimelineMark({ date, scale }: TimelineMarkProps): VNode {
  return (
    <svg class="track" aria-hidden="true" width="100%" height="20">
      {scale.marked.map((year) => (
        <line x1={startOf(year, scale)} x2={startOf(year, scale)} y1="0" y2="20" />
      ))}
      <line class={date === null ? 'undated' : undefined} x1="0" x2="100%" y1="10" y2="10" />
      {date !== null && <Mark date={date} scale={scale} />}
    </svg>
  );
}

const startOf = (year: number, { extentOf }: TimeScale): string => `${extentOf(String(year)).start}%`;

function Mark({ date, scale }: { readonly date: string; readonly scale: TimeScale }): VNode {
  const { start, length } = scale.extentOf(date);
  const precision = precisionOf(date);
  if (precision === DatePrecision.DAY) return <circle class="day" cx={`${start}%`} cy="10" r="5" />;
  const className = precision === DatePrecision.MONTH ? 'month' : 'year';
  return <rect class={className} x={`${start}%`} width={`${length}%`} y="4" height="12" rx="1" />;
}
