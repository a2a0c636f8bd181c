import type { AgreementFilter } from '../../../src/graphql/filters/agreement-filter.js';
import type { CityFilter } from '../../../src/graphql/filters/city-filter.js';
import type { DateRange } from '../../../src/graphql/filters/date-range.js';
import { greatCircleDistance } from '../../../src/store/great-circle-distance.js';
import type { Agreement } from '../../../src/model/agreement.js';
import type { City } from '../../../src/model/city.js';
import { groupBy } from '../../../src/model/group-by.js';

/** A second reading of what filters mean, word by word and without a thought for time. */
export function naiveAgreement(agreement: Agreement, filter: AgreementFilter): boolean {
  const { slug, party, sector, status, duration, date, hasDate, and, or, not } = filter;
  if (slug && !slug.includes(agreement.slug)) return false;
  if (party && agreement.parties.filter((city) => naiveCity(city, party)).length === 0) return false;
  if (sector && !sector.some((wanted) => agreement.sectors.map((one) => one.slug).includes(wanted))) return false;
  if (status && !status.includes(agreement.status)) return false;
  if (duration && !duration.includes(agreement.duration)) return false;
  if (date && !naiveDate(agreement.date, date)) return false;
  if (hasDate === true && agreement.date === null) return false;
  if (hasDate === false && agreement.date !== null) return false;
  for (const one of and ?? []) if (!naiveAgreement(agreement, one)) return false;
  if (or && or.filter((one) => naiveAgreement(agreement, one)).length === 0) return false;
  return !(not && naiveAgreement(agreement, not));
}

/** The same for cities. */
export function naiveCity(city: City, filter: CityFilter): boolean {
  const { slug, continent, country, twinOf, near, agreement, and, or, not } = filter;
  if (slug && !slug.includes(city.slug)) return false;
  if (continent && !continent.includes(city.country.continent)) return false;
  if (country && !country.includes(city.country.code)) return false;
  if (twinOf && !twinOf.some((wanted) => areTwins(city, wanted))) return false;
  if (near && greatCircleDistance(near, city.location) > near.radiusKm) return false;
  if (agreement && city.agreements.filter((one) => naiveAgreement(one, agreement)).length === 0) return false;
  for (const one of and ?? []) if (!naiveCity(city, one)) return false;
  if (or && or.filter((one) => naiveCity(city, one)).length === 0) return false;
  return !(not && naiveCity(city, not));
}

/** Whether a city shares an agreement with another one of this slug. */
const areTwins = (city: City, slug: string): boolean =>
  city.slug !== slug && city.agreements.some(({ parties }) => parties.map((party) => party.slug).includes(slug));

/** Whether every day a date may mean is one that a range holds. */
export function naiveDate(date: string | null, { from, to }: DateRange): boolean {
  if ((from ?? to) === null || (from ?? to) === undefined) return true;
  const days = daysOf(date ?? '');
  const [first = ''] = daysOf(String(from ?? calendar[0]));
  const last = daysOf(String(to ?? calendar.at(-1))).at(-1) ?? '';
  return days.length > 0 && days.every((day) => first <= day && day <= last);
}

const oneDay = 24 * 60 * 60 * 1000;

/** Every day of the years that the tests are about. */
const calendar = Array.from({ length: 70 * 366 }, (_, index) =>
  new Date(Date.UTC(1955, 0, 1) + index * oneDay).toISOString().slice(0, 10),
);

/** The days by every date that means some of them. */
const daysByDate = groupBy(calendar, (day) => [day, day.slice(0, 7), day.slice(0, 4)]);

const daysOf = (date: string): readonly string[] => daysByDate.get(date) ?? [];
