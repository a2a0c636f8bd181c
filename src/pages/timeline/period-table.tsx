import type { VNode } from 'preact';
import type { Statistics } from '../../model/statistics.js';
import { useFrame } from '../frame/frame.js';
import { timelineMessages } from '../messages/timeline-messages.js';
import { ColumnHeads } from '../parts/column-heads.js';
import { periodsOf, type Period } from './periods.js';

/** Shows how many agreements came about in each period: a table whose numbers are bars as well. */
export function PeriodTable({ statistics }: { readonly statistics: Statistics }): VNode {
  const { words } = useFrame();
  const { byYear, undated } = statistics;
  const periods = periodsOf(byYear);
  const rows = [
    ...periods.map((period) => ({ label: yearsOf(period), count: period.count })),
    ...(undated > 0 ? [{ label: words.text(timelineMessages.undated), count: undated }] : []),
  ];
  const most = Math.max(...rows.map(({ count }) => count));
  return (
    <table class="periods">
      <caption class="visually-hidden">{words.text(timelineMessages.periods)}</caption>
      <ColumnHeads labels={[words.text(timelineMessages.period), words.text(timelineMessages.count)]} />
      <tbody>
        {rows.map(({ label, count }) => (
          <tr>
            <th scope="row">{label}</th>
            <td>
              <div class="counted">
                <span class="number">{words.number(count)}</span>
                <Bar part={count / most} />
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const yearsOf = ({ first, last }: Period): string => (first === last ? String(first) : `${first}–${last}`);

function Bar({ part }: { readonly part: number }): VNode {
  return (
    <svg class="bar" aria-hidden="true" height="12">
      <rect width={`${Math.round(part * 1000) / 10}%`} height="12" rx="1" />
    </svg>
  );
}
