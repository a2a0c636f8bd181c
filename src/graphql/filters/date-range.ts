import { Field, InputType } from 'type-graphql';
import { DatePrecision, precisionOf } from '../../model/partial-date.js';
import { PartialDate } from '../../model/scalars.js';
import type { Predicate } from '../../store/predicate.js';
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
 * Turns a range into the predicate that holds of the dates wholly within it; an unknown one, null, is within no range that
 * has an end. Throws BadUserInput if the range ends before it begins.
 */
export function isWithin({ from, to }: DateRange): Predicate<string | null> {
  if (!isGiven(from) && !isGiven(to)) return () => true;
  // A client may write a year as a number.
  const start = isGiven(from) ? firstDay(String(from)) : earliest;
  const end = isGiven(to) ? lastDay(String(to)) : latest;
  if (start <= end) return (date) => date !== null && start <= firstDay(date) && lastDay(date) <= end;
  throw new BadUserInput(
    `The range of dates ends before it begins: "from" is ${String(from)}, "to" is ${String(to)}. Put the earlier one into "from".`,
  );
}

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
