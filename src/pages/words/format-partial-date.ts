import { precisionOf, type DatePrecision } from '../../model/partial-date.js';

/** What is told of a date of each precision: never more than is known. */
const options: Readonly<Record<DatePrecision, Intl.DateTimeFormatOptions>> = {
  DAY: { day: 'numeric', month: 'long', year: 'numeric' },
  MONTH: { month: 'long', year: 'numeric' },
  YEAR: { year: 'numeric' },
};

/** Turns a date as far as it is known (ISO 8601) into words of a locale. */
export const formatPartialDate = (date: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { ...options[precisionOf(date)], timeZone: 'UTC' }).format(new Date(date));
