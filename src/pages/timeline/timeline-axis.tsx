import type { VNode } from 'preact';
import type { TimeScale } from './time-scale.js';

/** Draws the marked years above the line; each date is told in words as well, so who does not see it misses nothing. */
export function TimelineAxis({ scale: { marked, extentOf } }: { readonly scale: TimeScale }): VNode {
  return (
    <svg class="axis" aria-hidden="true" width="100%" height="20">
      {marked.map((year, index) => {
        const isLast = index === marked.length - 1;
        const anchor = index === 0 ? 'start' : isLast ? 'end' : 'middle';
        return (
          <text x={`${isLast ? 100 : extentOf(String(year)).start}%`} y="14" text-anchor={anchor}>
            {year}
          </text>
        );
      })}
    </svg>
  );
}
