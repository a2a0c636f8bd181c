import fc from 'fast-check';
import type { AgreementFilter } from '../../../src/graphql/filters/agreement-filter.js';
import type { CityFilter } from '../../../src/graphql/filters/city-filter.js';
import type { DateRange } from '../../../src/graphql/filters/date-range.js';
import { AgreementStatus, Duration } from '../../../src/model/agreement-enums.js';
import { Continent } from '../../../src/model/continent.js';
import type { Snapshot } from '../../../src/model/snapshot.js';

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** Days, months and years around those of the shipped agreements. */
export const partialDates: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 1960, max: 2016 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .chain(([year, month, day]) => {
    const parts = [String(year), twoDigits(month), twoDigits(day)];
    return fc.integer({ min: 1, max: 3 }).map((length) => parts.slice(0, length).join('-'));
  });

/** Ranges that end after they begin. */
const dateRanges: fc.Arbitrary<DateRange> = fc
  .record({ from: fc.option(partialDates), to: fc.option(partialDates) })
  .filter(({ from, to }) => from === null || to === null || from.slice(0, 4) < to.slice(0, 4));

const nears = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  radiusKm: fc.double({ min: 0, max: 20_000, noNaN: true }),
});

/** Mostly not given, so that random filters do not ask for too much at once. */
const sometimes = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: value });

/** Random filters of both kinds, for the entities of a snapshot. */
export interface RandomFilters {
  readonly agreements: fc.Arbitrary<AgreementFilter>;
  readonly cities: fc.Arbitrary<CityFilter>;
}

/** Turns a snapshot into random filters that hold one another, so many deep. */
export function randomFilters(snapshot: Snapshot, depth = 3): RandomFilters {
  const some = <T>(values: readonly T[]): fc.Arbitrary<T[] | null> => sometimes(fc.subarray([...values]));
  const slugs = (entities: readonly { readonly slug: string }[]): fc.Arbitrary<string[] | null> =>
    some(entities.map(({ slug }) => slug));
  const inner = depth > 0 ? randomFilters(snapshot, depth - 1) : undefined;
  return {
    agreements: fc.record({
      slug: slugs(snapshot.Agreement),
      sector: slugs(snapshot.Sector),
      status: some(Object.values(AgreementStatus)),
      duration: some(Object.values(Duration)),
      date: sometimes(dateRanges),
      hasDate: sometimes(fc.boolean()),
      ...(inner ? { party: sometimes(inner.cities), ...combined(inner.agreements) } : {}),
    }),
    cities: fc.record({
      slug: slugs(snapshot.City),
      continent: some(Object.values(Continent)),
      country: some(snapshot.Country.map(({ code }) => code)),
      twinOf: slugs(snapshot.City),
      near: sometimes(nears),
      ...(inner ? { agreement: sometimes(inner.agreements), ...combined(inner.cities) } : {}),
    }),
  };
}

const combined = <T>(
  filters: fc.Arbitrary<T>,
): { and: fc.Arbitrary<T[] | null>; or: fc.Arbitrary<T[] | null>; not: fc.Arbitrary<T | null> } => ({
  and: sometimes(fc.array(filters, { maxLength: 2 })),
  or: sometimes(fc.array(filters, { maxLength: 2 })),
  not: sometimes(filters),
});
