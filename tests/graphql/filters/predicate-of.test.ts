import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AgreementFilter, agreementPredicate } from '../../../src/graphql/filters/agreement-filter.js';
import { cityPredicate } from '../../../src/graphql/filters/city-filter.js';
import { loadSnapshot } from '../../../src/source/load.js';
import { now, publication } from '../../source/publication.js';
import { variedData } from '../varied-data.js';
import { naiveAgreement, naiveCity } from './naive-filter.js';
import { randomFilters } from './random-filters.js';

await using folder = await variedData();
const { snapshot } = await loadSnapshot(folder.path, publication, now);
if (!snapshot) throw new Error('The varied data are broken.');
const random = randomFilters(snapshot);
const agreements = snapshot.Agreement;
const cities = snapshot.City;

const found = (filter: AgreementFilter): readonly string[] =>
  agreements.filter(agreementPredicate(filter)).map(({ slug }) => slug);

const of = (fields: Partial<AgreementFilter>): AgreementFilter => Object.assign(new AgreementFilter(), fields);

describe('a filter', () => {
  it('finds the agreements that a plain reading of it finds', () => {
    fc.assert(
      fc.property(random.agreements, (filter) => {
        expect(agreements.filter(agreementPredicate(filter))).toEqual(
          agreements.filter((agreement) => naiveAgreement(agreement, filter)),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('finds the cities that a plain reading of it finds', () => {
    fc.assert(
      fc.property(random.cities, (filter) => {
        expect(cities.filter(cityPredicate(filter))).toEqual(cities.filter((city) => naiveCity(city, filter)));
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves exactly the rest when it is turned round', () => {
    fc.assert(
      fc.property(random.agreements, (filter) => {
        const rest = agreements.map(({ slug }) => slug).filter((slug) => !found(filter).includes(slug));
        expect(found(of({ not: filter }))).toEqual(rest);
      }),
    );
  });

  it('finds with "and" what both filters find', () => {
    fc.assert(
      fc.property(random.agreements, random.agreements, (one, other) => {
        expect(found(of({ and: [one, other] }))).toEqual(found(one).filter((slug) => found(other).includes(slug)));
      }),
    );
  });

  it('finds with "or" what one of two filters finds', () => {
    fc.assert(
      fc.property(random.agreements, random.agreements, (one, other) => {
        const either = new Set([...found(one), ...found(other)]);
        expect(found(of({ or: [one, other] }))).toEqual([...either].sort());
      }),
    );
  });

  it('means the same turned inside out (De Morgan)', () => {
    fc.assert(
      fc.property(random.agreements, random.agreements, (one, other) => {
        expect(found(of({ not: of({ or: [one, other] }) }))).toEqual(
          found(of({ and: [of({ not: one }), of({ not: other })] })),
        );
      }),
    );
  });
});
