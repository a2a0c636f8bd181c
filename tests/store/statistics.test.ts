import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Agreement } from '../../src/model/agreement.js';
import { City } from '../../src/model/city.js';
import { Continent } from '../../src/model/continent.js';
import { yearOf } from '../../src/model/partial-date.js';
import { createStatistics } from '../../src/store/statistics.js';
import { shippedSnapshot } from '../source/publication.js';
import { listsOf, statisticsOf } from './statistics-of.js';

const snapshot = await shippedSnapshot();
const milano = snapshot.City.find(({ slug }) => slug === 'milano');

/** Agreements that are as shipped but for what is given. */
const agreements = (...changes: readonly Partial<Agreement>[]): readonly Agreement[] =>
  changes.map((change, index) => {
    const year = typeof change.date === 'string' ? yearOf(change.date) : null;
    return Object.assign(new Agreement(), snapshot.Agreement[0], { slug: `a${index + 10}`, date: null, year }, change);
  });

const dated = (...dates: readonly (string | null)[]): readonly Agreement[] =>
  agreements(...dates.map((date) => ({ date })));

describe('the statistics of the shipped agreements', () => {
  const all = statisticsOf(snapshot.Agreement);
  const partners = statisticsOf(snapshot.Agreement, milano);

  it('count fifteen agreements of sixteen cities, two of them undated', () => {
    expect(all).toMatchObject({ agreements: 15, cities: 16, undated: 2 });
  });

  it('begin with São Paulo and end with Daegu', () => {
    expect([all.earliest?.slug, all.latest?.slug]).toEqual(['milano-san-paolo', 'milano-daegu']);
  });

  it('count decades from the earliest to the latest', () => {
    expect(all.byDecade).toEqual([
      { decade: 1960, agreements: 3 },
      { decade: 1970, agreements: 4 },
      { decade: 1980, agreements: 1 },
      { decade: 1990, agreements: 1 },
      { decade: 2000, agreements: 3 },
      { decade: 2010, agreements: 1 },
    ]);
  });

  it('count years from the earliest to the latest', () => {
    expect(all.byYear.map(({ year, agreements }) => `${year}: ${agreements}`)).toEqual(
      '1961 1967 1970 1973 1974 1979 1981 1997 2000 2003 2004 2015'
        .split(' ')
        .map((year) => `${year}: ${year === '1967' ? 2 : 1}`),
    );
  });

  it('count every agreement to Europe, because of Milan', () => {
    expect(all.byContinent[0]).toMatchObject({ continent: Continent.EUROPE, agreements: 15, cities: 6 });
  });

  it('count the partners of Milan to five continents', () => {
    expect(partners.byContinent).toEqual([
      { continent: Continent.ASIA, agreements: 5, cities: 5 },
      { continent: Continent.EUROPE, agreements: 5, cities: 5 },
      { continent: Continent.AMERICA, agreements: 3, cities: 3 },
      { continent: Continent.AFRICA, agreements: 1, cities: 1 },
      { continent: Continent.OCEANIA, agreements: 1, cities: 1 },
    ]);
  });

  it('count the partners of Milan to fifteen countries, none of them Italy', () => {
    const codes = partners.byCountry.map(({ country }) => country.code);
    expect(codes).toEqual('AU BR CA CN DE FR GB IL JP KR PL PS RU SN US'.split(' '));
    expect(partners.cities).toBe(15);
  });

  it('count Italy first where Milan is counted', () => {
    expect(all.byCountry[0]).toMatchObject({ country: { code: 'IT' }, agreements: 15, cities: 1 });
  });

  it('count twelve sectors by their slugs, as every agreement covers all', () => {
    expect(all.bySector.map(({ sector }) => sector)).toEqual(snapshot.Sector);
    expect(all.bySector.every(({ agreements }) => agreements === 15)).toBe(true);
  });
});

describe('the statistics of some agreements', () => {
  it('are empty where there is none', () => {
    const nothing = { byContinent: [], byCountry: [], bySector: [], byDecade: [], byYear: [] };
    expect(statisticsOf([])).toEqual({
      ...{ agreements: 0, cities: 0, undated: 0, earliest: null, latest: null },
      ...nothing,
    });
  });

  it('count an agreement once in a country in which it has two parties', () => {
    const cities = snapshot.City.filter(({ slug }) => ['lione', 'milano'].includes(slug));
    const monza = Object.assign(new City(), milano, { slug: 'monza' });
    const { byCountry } = statisticsOf(agreements({ parties: [...cities, monza] }));
    expect(byCountry.map(({ country, agreements, cities }) => [country.code, agreements, cities])).toEqual([
      ['FR', 1, 1],
      ['IT', 1, 2],
    ]);
  });

  it('put the sectors of most agreements first', () => {
    const [a, b, c] = snapshot.Sector;
    const sectors = [[c], [b, c], [a, b, c]].map((some) => some.flatMap((sector) => sector ?? []));
    const { bySector } = statisticsOf(agreements(...sectors.map((some) => ({ sectors: some }))));
    expect(bySector.map(({ sector, agreements }) => [sector, agreements])).toEqual([
      [c, 3],
      [b, 2],
      [a, 1],
    ]);
  });

  it.each([
    ['the day', ['1974-04-23', '1974-04-22', '1974-05-01'], 'a11', 'a12'],
    [
      'by the first day a date may mean, of the same the one of which less is known',
      ['1974-01-01', '1974', '1974-01'],
      'a11',
      'a10',
    ],
    ['a day before the month around it when it is the latest', ['1974-04', '1974-04-23', '1974'], 'a12', 'a11'],
    ['what is surely earlier or later', ['1974', '1973', '1975'], 'a11', 'a12'],
    ['the first by slug of one date', ['1974-04', '1974-04'], 'a10', 'a10'],
    ['the only one with a date', [null, '1974', null], 'a11', 'a11'],
    ['nothing where none has a date', [null, null], undefined, undefined],
  ])('give as earliest and latest %s', (_what, dates, first, latest) => {
    const statistics = statisticsOf(dated(...dates));
    expect([statistics.earliest?.slug, statistics.latest?.slug]).toEqual([first, latest]);
  });
});

describe('all statistics', () => {
  const two = <T>(values: readonly T[]): fc.Arbitrary<T[]> => fc.subarray([...values], { minLength: 2, maxLength: 4 });
  const dates = fc.option(fc.constantFrom('1961', '1967-09', '1967-09-22', '1970', '1969-12-31', '2000-01'));
  const one = fc.record({ parties: two(snapshot.City), sectors: fc.subarray([...snapshot.Sector]), date: dates });
  const some = fc.array(one, { maxLength: 12 }).map((changes) => agreements(...changes));
  const sum = (counts: readonly { readonly agreements: number }[]): number =>
    counts.reduce((total, { agreements }) => total + agreements, 0);

  it('agree with counting one place after the other, without the city whose twins they are of', () => {
    fc.assert(
      fc.property(some, fc.option(fc.constantFrom(...snapshot.City), { nil: undefined }), (selected, twinsOf) => {
        const { byContinent, byCountry } = statisticsOf(selected, twinsOf);
        const partiesOf = (agreement: Agreement): readonly City[] =>
          agreement.parties.filter((city) => city !== twinsOf);
        const parties = selected.flatMap(partiesOf);
        const groups = [
          ...byContinent.map((count) => ({
            count,
            holds: ({ country }: City) => country.continent === count.continent,
          })),
          ...byCountry.map((count) => ({ count, holds: ({ country }: City) => country === count.country })),
        ];
        for (const { count, holds } of groups) {
          expect(count.agreements).toBe(selected.filter((agreement) => partiesOf(agreement).some(holds)).length);
          expect(count.cities).toBe(new Set(parties.filter(holds)).size);
        }
        expect(new Set(byCountry.map(({ country }) => country))).toEqual(
          new Set(parties.map(({ country }) => country)),
        );
      }),
    );
  });

  it('of what is selected are the same as if there was nothing else', () => {
    const isSelected = fc.func(fc.boolean());
    fc.assert(
      fc.property(some, isSelected, fc.constantFrom(undefined, ...snapshot.City), (all, isSelected, twinsOf) => {
        const selected = all.filter(({ slug }) => isSelected(slug));
        const lists = listsOf(all);
        const statistics = createStatistics(lists)(lists.Agreement.of(selected), twinsOf);
        expect(statistics).toEqual(statisticsOf(selected, twinsOf));
      }),
    );
  });

  it('lose no agreement between the dated and the undated', () => {
    fc.assert(
      fc.property(some, (selected) => {
        const { agreements, undated, byDecade, byYear } = statisticsOf(selected);
        expect([sum(byDecade) + undated, sum(byYear) + undated]).toEqual([agreements, agreements]);
      }),
    );
  });

  it('count every sector of every agreement', () => {
    fc.assert(
      fc.property(some, (selected) => {
        expect(sum(statisticsOf(selected).bySector)).toBe(selected.flatMap(({ sectors }) => sectors).length);
      }),
    );
  });

  it('count every city to one country and one continent', () => {
    fc.assert(
      fc.property(some, (selected) => {
        const { cities, byContinent, byCountry } = statisticsOf(selected);
        const total = (counts: readonly { readonly cities: number }[]): number =>
          counts.reduce((sum, { cities }) => sum + cities, 0);
        expect([total(byContinent), total(byCountry)]).toEqual([cities, cities]);
      }),
    );
  });

  it('put the larger group first', () => {
    fc.assert(
      fc.property(some, (selected) => {
        const { byContinent, byCountry, bySector } = statisticsOf(selected);
        for (const counts of [byContinent, byCountry, bySector].map((groups) =>
          groups.map((group) => group.agreements),
        ))
          expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      }),
    );
  });
});
