import { xsd } from '../vocabulary/xsd.js';

/** How precisely a date is known. */
export enum DatePrecision {
  DAY = 'DAY',
  MONTH = 'MONTH',
  YEAR = 'YEAR',
}

/** The three forms a date may take (ISO 8601 calendar dates, reduced precision), by their length. */
const forms = new Map([
  [10, { precision: DatePrecision.DAY, datatype: xsd.date }],
  [7, { precision: DatePrecision.MONTH, datatype: xsd.gYearMonth }],
  [4, { precision: DatePrecision.YEAR, datatype: xsd.gYear }],
]);

function formOf(date: string): { precision: DatePrecision; datatype: string } {
  const form = forms.get(date.length);
  if (!form) throw new RangeError(`Not a partial date: ${date}`);
  return form;
}

/** Turns `1961-07-28` into DAY, `1973-04` into MONTH, `1974` into YEAR. */
export const precisionOf = (date: string): DatePrecision => formOf(date).precision;

/** Turns a partial date into the XSD datatype of its precision: xsd:date, xsd:gYearMonth or xsd:gYear. */
export const dateDatatype = (date: string): string => formOf(date).datatype;

/** Turns a partial date into its year. */
export const yearOf = (date: string): number => Number(date.slice(0, 4));

/** Tells whether a text is a calendar date that exists, at any of the three precisions. */
export function isPartialDate(text: string): boolean {
  if (!/^[1-9]\d{3}(-\d{2}(-\d{2})?)?$/.test(text)) return false;
  const day = new Date(`${text}${'-01-01'.slice(text.length - 4)}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
