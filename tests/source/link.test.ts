import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/model/agreement.js';
import type { Snapshot } from '../../src/model/snapshot.js';
import { pickText } from '../../src/model/text.js';
import { createSnapshotDraft } from '../../src/source/link.js';
import type { RawRecord } from '../../src/source/records.js';
import { continents } from '../../src/vocabulary/continents.js';
import { publicUrl } from '../support/gateway.js';
import { publication, shippedSnapshot } from './publication.js';
import { shippedRecords } from './shipped-records.js';

const snapshot = await shippedSnapshot();
const records = await shippedRecords();

const slugs = (things: readonly { readonly slug: string }[]): readonly string[] => things.map(({ slug }) => slug);

function find<T extends { readonly slug: string }>(things: readonly T[], slug: string): T {
  const thing = things.find((one) => one.slug === slug);
  if (!thing) throw new Error(`There is no ${slug}.`);
  return thing;
}

/** The shipped data, with other fields in one record. */
function relinked(key: string, fields: RawRecord): Snapshot {
  const draft = createSnapshotDraft(publication);
  for (const record of records) {
    draft.add(record.key === key ? { ...record, fields: { ...record.fields, ...fields } } : record);
  }
  return draft.finish();
}

const daeguWith = (fields: RawRecord): Agreement => find(relinked('milano-daegu', fields).Agreement, 'milano-daegu');

/** The agreements whose date is known, oldest first. */
const dated = snapshot.Agreement.flatMap((agreement) => (agreement.date === null ? [] : [agreement])).sort((a, b) =>
  String(a.date).localeCompare(String(b.date), 'en'),
);

/** What was withdrawn, where the record of the dataset has these fields. */
const withdrawnWith = (fields: RawRecord): readonly string[] => [...relinked('', fields).withdrawn];

/** The paths of all objects below a value that are not frozen. */
function unfrozen(value: unknown, path = 'snapshot', seen = new Set<unknown>()): readonly string[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const below = Object.entries(value).flatMap(([key, child]) => unfrozen(child, `${path}.${key}`, seen));
  return Object.isFrozen(value) ? below : [path, ...below];
}

describe('the shipped snapshot', () => {
  it.each([
    ['Agreement', 15],
    ['City', 16],
    ['Country', 16],
    ['Sector', 12],
  ] as const)('holds every %s, %i in all', (name, count) => {
    expect(snapshot[name]).toHaveLength(count);
  });

  it.each(['Agreement', 'City', 'Country', 'Sector'] as const)('has every %s in the order of its slug', (name) => {
    const inOrder = slugs(snapshot[name]);
    expect(inOrder).toEqual(inOrder.toSorted());
  });

  it('reaches five continents', () => {
    const { AFRICA, AMERICA, ASIA, EUROPE, OCEANIA } = continents;
    const reached = new Set(snapshot.Country.map(({ continent }) => continent));
    expect(reached).toEqual(new Set([AFRICA, AMERICA, ASIA, EUROPE, OCEANIA]));
  });

  it('holds what was withdrawn, and nothing where nothing was', () => {
    expect(withdrawnWith({ withdrawn: ['cities/springfield'] })).toEqual(['cities/springfield']);
    expect(withdrawnWith({})).toEqual([]);
  });

  it('begins with São Paulo on 28 July 1961', () => {
    expect(dated[0]).toMatchObject({
      slug: 'milano-san-paolo',
      date: '1961-07-28',
      datePrecision: 'DAY',
      year: 1961,
      dateMeaning: '/def/Signed',
    });
  });

  it('ends with Daegu on 2 July 2015', () => {
    expect(dated.at(-1)).toMatchObject({
      slug: 'milano-daegu',
      date: '2015-07-02',
      datePrecision: 'DAY',
      year: 2015,
      dateMeaning: '/def/Signed',
    });
  });

  it('knows of Chicago the month, and no day', () => {
    const chicago = find(snapshot.Agreement, 'milano-chicago');
    expect(chicago).toMatchObject({ date: '1973-04', datePrecision: 'MONTH', year: 1973 });
  });

  it('knows of Osaka the year, and no month', () => {
    const osaka = find(snapshot.Agreement, 'milano-osaka');
    expect(osaka).toMatchObject({ date: '1981', datePrecision: 'YEAR', year: 1981 });
  });

  it.each(['milano-birmingham', 'milano-cracovia'])('knows no date of %s, and makes up none', (slug) => {
    const agreement = find(snapshot.Agreement, slug);
    expect(agreement).toMatchObject({ date: null, datePrecision: null, year: null, dateMeaning: null });
  });

  it('is frozen to its depth', () => {
    expect(unfrozen(snapshot)).toEqual([]);
  });
});

describe('linking', () => {
  it('gives a thing the address of its kind and slug', () => {
    expect(find(snapshot.Agreement, 'milano-daegu').id).toBe(`${publicUrl}/agreements/milano-daegu`);
  });

  it('gives a country the address of its code in lower case', () => {
    expect(find(snapshot.Country, 'kr')).toMatchObject({ code: 'KR', id: `${publicUrl}/countries/kr` });
  });

  it('says of the dataset that it was modified when its newest record was', () => {
    expect(relinked('cultura', { modified: '2026-12-24' }).dataset.modified).toBe('2026-12-24');
  });

  it('covers all twelve sectors in each agreement that names none', () => {
    for (const { sectors } of snapshot.Agreement) expect(slugs(sectors)).toEqual(slugs(snapshot.Sector));
  });

  it('lets the sectors of an agreement override those of all', () => {
    expect(slugs(daeguWith({ sectors: ['turismo', 'cultura'] }).sectors)).toEqual(['cultura', 'turismo']);
  });

  it('lists in a sector the agreements that cover it, and no others', () => {
    const { Sector } = relinked('milano-daegu', { sectors: ['cultura'] });
    const others = slugs(snapshot.Agreement).filter((slug) => slug !== 'milano-daegu');
    expect(slugs(find(Sector, 'turismo').agreements)).toEqual(others);
  });

  it.each([
    ['it', 'Gemellaggio tra Milano e Daegu'],
    ['en', 'Twinning of Milan and Daegu'],
  ])('names an agreement by its parties in %s', (language, name) => {
    expect(pickText(find(snapshot.Agreement, 'milano-daegu').names, language)).toBe(name);
  });

  it('names an agreement of three parties as each language lists things', () => {
    const { names } = daeguWith({ parties: ['milano', 'daegu', 'lione'] });
    expect(names.map(({ value }) => value)).toEqual([
      'Gemellaggio tra Milano, Daegu e Lione',
      'Twinning of Milan, Daegu, and Lyon',
    ]);
  });

  it('lets the names of an agreement override those of all', () => {
    expect(daeguWith({ names: { it: 'Patto' } }).names).toEqual([{ language: 'it', value: 'Patto' }]);
  });

  it('makes twins of both cities, never of one', () => {
    for (const city of snapshot.City) for (const twin of city.twins) expect(twin.twins).toContain(city);
  });

  it('twins Milan with all the other cities', () => {
    const others = slugs(snapshot.City).filter((slug) => slug !== 'milano');
    expect(slugs(find(snapshot.City, 'milano').twins)).toEqual(others);
  });

  it('twins the parties of an agreement of three with each other', () => {
    const { City } = relinked('milano-daegu', { parties: ['milano', 'daegu', 'lione'] });
    expect(slugs(find(City, 'daegu').twins)).toEqual(['lione', 'milano']);
  });

  it('lists in each city the agreements it is party to, and no others', () => {
    for (const city of snapshot.City) {
      const own = snapshot.Agreement.filter(({ parties }) => parties.includes(city));
      expect(slugs(city.agreements)).toEqual(slugs(own));
    }
  });

  it('lists in each country the cities that lie in it, and no others', () => {
    for (const country of snapshot.Country) {
      const own = snapshot.City.filter((city) => city.country === country);
      expect(slugs(country.cities)).toEqual(slugs(own));
    }
  });

  it('keeps a date as precise as it was written, whatever the date', () => {
    const moments = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    const forms = fc.constantFrom([4, 'YEAR'] as const, [7, 'MONTH'] as const, [10, 'DAY'] as const);
    fc.assert(
      fc.property(moments, forms, (moment, [length, datePrecision]) => {
        const date = moment.toISOString().slice(0, length);
        expect(daeguWith({ date })).toMatchObject({ date, datePrecision, year: moment.getUTCFullYear() });
      }),
    );
  });

  it('takes a bare year, which YAML reads as a number, for a year', () => {
    expect(daeguWith({ date: 2015 })).toMatchObject({ date: '2015', datePrecision: 'YEAR' });
  });
});
