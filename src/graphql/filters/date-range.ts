import { Field, InputType } from 'type-graphql';
import { DatePrecision, precisionOf } from '../../model/partial-date.js';
import { PartialDate } from '../../model/scalars.js';
import type { Agreement } from '../../model/agreement.js';
import { byDate } from '../../store/by-date.js';
import type { Collection } from '../../store/lists/collection.js';
import { firstIndex, selectionIn, type Ordered } from '../../store/lists/ordered.js';
import type { Selection } from '../../store/lists/selection.js';
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

/**
 * Dates stand in the order of their first days, those that are not known last. Of those that begin by the end, only the year
 * and the month around it may last beyond it.
 */
function selectBetween(start: string, end: string, ordered: Ordered<Agreement>): Selection {
  const within = selectionIn(ordered, {
    start: firstWhere(ordered, (date) => firstDay(date) >= start),
    end: firstWhere(ordered, (date) => firstDay(date) > end),
  });
  return [end.slice(0, 4), end.slice(0, 7)]
    .filter((date) => lastDay(date) > end)
    .reduce((rest, date) => rest.new_difference(selectDated(date, ordered)), within);
}

/** Selects the agreements of which just this date is known. */
const selectDated = (wanted: string, ordered: Ordered<Agreement>): Selection =>
  selectionIn(ordered, {
    start: firstWhere(ordered, (date) => date >= wanted),
    end: firstWhere(ordered, (date) => date > wanted),
  });

/** The index of the first date of which something holds that holds of all later ones as well. */
const firstWhere = ({ items }: Ordered<Agreement>, holds: (date: string) => boolean): number =>
  firstIndex(items, ({ date }) => date === null || holds(date));

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
