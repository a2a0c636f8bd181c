import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AgreementFilter, agreementSelection } from '../../../src/graphql/filters/agreement-filter.js';
import { type CityFilter, citySelection } from '../../../src/graphql/filters/city-filter.js';
import type { Agreement } from '../../../src/model/agreement.js';
import type { City } from '../../../src/model/city.js';
import { loadSnapshot } from '../../../src/source/load.js';
import { createStore } from '../../../src/store/store.js';
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

const store = createStore(snapshot);

const agreementsFound = (filter: AgreementFilter): readonly Agreement[] =>
  store.list('Agreement').itemsOf(agreementSelection(filter, store));

const citiesFound = (filter: CityFilter): readonly City[] => store.list('City').itemsOf(citySelection(filter, store));

const found = (filter: AgreementFilter): readonly string[] => agreementsFound(filter).map(({ slug }) => slug);

const of = (fields: Partial<AgreementFilter>): AgreementFilter => Object.assign(new AgreementFilter(), fields);

describe('a filter', () => {
  it('finds the agreements that a plain reading of it finds', () => {
    fc.assert(
      fc.property(random.agreements, (filter) => {
        expect(agreementsFound(filter)).toEqual(agreements.filter((agreement) => naiveAgreement(agreement, filter)));
      }),
      { numRuns: 1000 },
    );
  });

  it('finds the cities that a plain reading of it finds', () => {
    fc.assert(
      fc.property(random.cities, (filter) => {
        expect(citiesFound(filter)).toEqual(cities.filter((city) => naiveCity(city, filter)));
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
