import { DatePrecision, precisionOf } from '../../model/partial-date.js';

/** Turns a locale into what writes dates as far as they are known (ISO 8601) in its words: never more than is known. */
export function createDateFormat(locale: string): (date: string) => string {
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const formats: Readonly<Record<DatePrecision, Intl.DateTimeFormat>> = {
    [DatePrecision.DAY]: format({ day: 'numeric', month: 'long', year: 'numeric' }),
    [DatePrecision.MONTH]: format({ month: 'long', year: 'numeric' }),
    [DatePrecision.YEAR]: format({ year: 'numeric' }),
  };
  return (date) => formats[precisionOf(date)].format(new Date(date));
}
