import { Field, InputType } from 'type-graphql';
import { DatePrecision, precisionOf } from '../../model/partial-date.js';
import { PartialDate } from '../../model/scalars.js';
import type { Agreement } from '../../model/agreement.js';
import { byDate } from '../../store/by-date.js';
import type { Collection } from '../../store/lists/collection.js';
import { firstIndex, type Ordered } from '../../store/lists/ordered.js';
import { selectionOf, type Selection } from '../../store/lists/selection.js';
import { BadUserInput } from '../bad-user-input.js';
import { isGiven, type Given } from '../given.js';
// Brings the metadata that decorators need; this module may be the first to load.
import '../../model/term.js';

@InputType({
  description:
    'A period of time. An end that is left out is open; with both left out it matches everything, also agreements without a date.',
})
export class DateRange {
  @Field(() => PartialDate, {
    nullable: true,
    description: 'The day, month or year it begins with, such as `1974`; the first day of it is within.',
  })
  readonly from?: Given<string | number>;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'The day, month or year it ends with, such as `1981-06`; the last day of it is within.',
  })
  readonly to?: Given<string | number>;
}

/**
 * Selects the agreements whose dates lie wholly within a range; an unknown date is within no range that has an end. Throws
 * BadUserInput if the range ends before it begins.
 */
export function selectWithin({ from, to }: DateRange, agreements: Collection<Agreement>): Selection {
  if (!isGiven(from) && !isGiven(to)) return agreements.all();
  // A client may write a year as a number.
  const start = isGiven(from) ? firstDay(String(from)) : earliest;
  const end = isGiven(to) ? lastDay(String(to)) : latest;
  if (start <= end) return selectBetween(start, end, agreements.inOrder(byDate));
  throw new BadUserInput(
    `The range of dates ends before it begins: "from" is ${String(from)}, "to" is ${String(to)}. Put the earlier one into "from".`,
  );
}

/** Dates stand in the order of their first days, those that are not known last. */
function selectBetween(start: string, end: string, ordered: Ordered<Agreement>): Selection {
  const { items } = ordered;
  const first = firstIndex(items, ({ date }) => date === null || firstDay(date) >= start);
  const behind = firstIndex(items, ({ date }) => date === null || firstDay(date) > end);
  const selection = selectionOf([]);
  for (let index = first; index < behind; index += 1) {
    const date = items[index]?.date ?? latest;
    if (endsBy(date, end)) selection.add(ordered.ordinalAt(index));
  }
  return selection;
}

/** Of a date in an earlier year, the last day need not be known. */
const endsBy = (date: string, end: string): boolean => date.slice(0, 4) < end.slice(0, 4) || lastDay(date) <= end;

const earliest = '0000-01-01';
const latest = '9999-12-31';

/** Turns `1973` into `1973-01-01`. */
const firstDay = (date: string): string => date + '-01-01'.slice(date.length - 4);

/** Turns `1973` into `1973-12-31`, `1973-04` into `1973-04-30`. */
function lastDay(date: string): string {
  if (precisionOf(date) === DatePrecision.DAY) return date;
  if (precisionOf(date) === DatePrecision.YEAR) return `${date}-12-31`;
  const [year, month] = date.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, month ?? 0, 0)).toISOString().slice(0, 10);
}
