import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { City } from '../../src/model/city.js';
import { entityNames, type EntityName } from '../../src/model/entity-name.js';
import { gradually } from '../../src/model/gradually.js';
import type { Snapshot } from '../../src/model/snapshot.js';
import type { Hit } from '../../src/store/search-hits.js';
import { createSearchIndex } from '../../src/store/search-index.js';
import { createSearch, type Search } from '../../src/store/search.js';
import { shippedSnapshot } from '../source/publication.js';

const snapshot = await shippedSnapshot();

const searchOf = (snapshot: Snapshot): Search => createSearch(gradually(() => createSearchIndex(snapshot)).result);

/** The search of a snapshot for all that it finds. */
function searchIn(snapshot: Snapshot): (query: string, types?: readonly EntityName[]) => readonly Hit[] {
  const search = searchOf(snapshot);
  return (query, types) => search(query, types).slice();
}

const search = searchIn(snapshot);

const slugs = (hits: readonly Hit[]): readonly string[] => hits.map(({ node }) => node.slug);

/** The search of a world where there are only cities of these names, each in one language. */
function searchAmong(...names: readonly string[]): (query: string) => readonly string[] {
  const cities = names.map((value, index): City => {
    const entity = { id: `https://cities.example/${String(index)}`, slug: `x${String(index)}` };
    return Object.assign(new City(), snapshot.City[0], entity, { names: [{ language: 'und', value }] });
  });
  const among = searchIn({ ...snapshot, City: cities, Country: [], Sector: [], Agreement: [] });
  return (query) => among(query).map(({ node }) => node.name(undefined));
}

describe('a search', () => {
  it.each([
    ['without diacritics', 'sao paulo', 'san-paolo'],
    ['in capitals', 'SÃO PAULO', 'san-paolo'],
    ['in another language', 'san paolo', 'san-paolo'],
    ['with a combining mark', 'Sa\u0303o Paulo', 'san-paolo'],
    ['with a macron', 'Ōsaka', 'osaka'],
    ['in plain letters', 'osaka', 'osaka'],
    ['in full-width letters', 'ｏｓａｋａ', 'osaka'],
    ['in Han', '大阪', 'osaka'],
    ['in Han with its rank', '大阪市', 'osaka'],
    ['in Hangul', '대구', 'daegu'],
    ['in Hangul taken apart', '대구'.normalize('NFD'), 'daegu'],
    ['in Hangul with a rank the data do not have', '대구시', 'daegu'],
    ['in Cyrillic', 'Санкт-Петербург', 'san-pietroburgo'],
    ['in Cyrillic capitals without a hyphen', 'САНКТ ПЕТЕРБУРГ', 'san-pietroburgo'],
    ['in romanised Cyrillic', 'sankt-peterburg', 'san-pietroburgo'],
    ['in Cyrillic where the data have Latin', 'тель авив', 'tel-aviv'],
    ['in Hebrew', 'תל אביב', 'tel-aviv'],
    ['in Hebrew with vowel marks', 'תֵּל אָבִיב', 'tel-aviv'],
    ['in Arabic', 'تل أبيب', 'tel-aviv'],
    ['in Arabic with vowel marks', 'تَلّ أَبِيب', 'tel-aviv'],
    ['in Arabic stretched', 'بيـــت لحم', 'betlemme'],
    ['between marks of direction', '\u202Bתל אביב\u202C', 'tel-aviv'],
    ['with a hyphen', 'tel-aviv', 'tel-aviv'],
    ['as one word', 'telaviv', 'tel-aviv'],
    ['as typed so far', 'osa', 'osaka'],
    ['as typed so far, in the second word', 'san pa', 'san-paolo'],
    ['as typed so far, in Han', '大', 'osaka'],
    ['with a slip of the pen', 'birmingam', 'birmingham'],
    ['with two slips in a long word', 'birmngam', 'birmingham'],
    ['with letters and marks a Pole would write', 'krakow', 'cracovia'],
    ['with words no name has', 'the city of osaka', 'osaka'],
  ])('finds a city %s', (_how, query, first) => {
    expect(slugs(search(query))[0]).toBe(first);
  });

  it.each([
    ['a country before its cities', 'giappone', ['jp', 'osaka']],
    ['a country by a part of its name before its cities', 'corea', ['kr', 'daegu']],
    ['a country by its code', 'jp', ['jp', 'osaka']],
    ['a sector', 'culture', ['cultura']],
    ['a sector by its beginning', 'mobil', ['mobilita']],
    ['a city before the agreements that name it', 'daegu', ['daegu', 'milano-daegu']],
    ['an agreement by both parties', 'milano osaka', ['milano-osaka']],
    ['an agreement by a party’s name in another language', 'milan 大阪', ['milano-osaka']],
    ['a city by its name and its country', 'tel aviv israele', ['tel-aviv']],
  ])('finds %s', (_what, query, found) => {
    expect(slugs(search(query))).toEqual(found);
  });

  it('finds Milan, then all agreements in the order of their addresses, by the bare name', () => {
    const agreements = snapshot.Agreement.map(({ slug }) => slug);
    expect(slugs(search('milano'))).toEqual(['milano', ...agreements]);
  });

  it('needs all words where there is something with all of them', () => {
    expect(slugs(search('san paolo'))).not.toContain('san-pietroburgo');
  });

  it.each([
    ['a whole name before the words of one', 'york', ['York', 'New York', 'Yorktown']],
    ['whole words before beginnings', 'san jo', ['San Jo Mayor', 'San José']],
    ['only whole words and beginnings where there are any', 'lione', ['Lione', 'Lionello']],
    ['slips of the pen where there is nothing better', 'lionne', ['Lione']],
    ['any of the words where nothing has all', 'new lione', ['Lione', 'New York', 'Lionello']],
  ])('gives %s', (_what, query, found) => {
    const among = searchAmong('New York', 'Yorktown', 'York', 'San José', 'San Jo Mayor', 'Lionello', 'Lione');
    expect(among(query)).toEqual(found);
  });

  it.each([
    ['of one type, without the others', 'daegu', ['Agreement'], ['milano-daegu']],
    ['of some types, the best first', 'giappone', ['City', 'Country'], ['jp', 'osaka']],
    ['of no type, which is nothing', 'daegu', [], []],
    ['that fit less, though one of another type fits well', 'milano osaka', ['City'], ['osaka', 'milano']],
  ] as const)('finds things %s', (_what, query, types, found) => {
    expect(slugs(search(query, types))).toEqual(found);
  });

  it.each([
    ['nothing', ''],
    ['spaces', ' \u3000\t\n'],
    ['punctuation', '?!.,;:-–—()[]{}«»"\'…/\\'],
    ['200 combining marks', '\u0301'.repeat(200)],
    ['half of a character', '\uD83D'],
    ['emoji', '🏙️👩‍👩‍👧‍👦🔜'],
    ['words of no name', 'xyzzy qwrtp'],
    ['the names of methods that every object has', 'constructor __proto__ hasOwnProperty'],
  ])('finds nothing by %s', (_what, query) => {
    expect(search(query)).toEqual([]);
  });

  it('still finds by the start of a query that never ends', () => {
    expect(slugs(search(`osaka${' '.repeat(500)}${'zzz '.repeat(10_000)}`))[0]).toBe('osaka');
  });
});

/** Ways to write a name that say the same. */
const spellings: Readonly<Record<string, (name: string) => string>> = {
  'in capitals': (name) => name.toUpperCase(),
  'without diacritics': (name) => name.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC'),
  'taken apart': (name) => name.normalize('NFD'),
  'in full width': (name) => name.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  'with hyphens': (name) => name.replaceAll(' ', '-'),
  'with wide spaces': (name) => name.replaceAll(' ', ' \u3000 '),
};

const entities = [...snapshot.City, ...snapshot.Country, ...snapshot.Sector, ...snapshot.Agreement];
const named = entities.flatMap((node) => node.names.map(({ value }) => ({ node, value })));

/** What stands at the top: the hits that fit as well as the best one but for their type. */
const first = (hits: readonly Hit[]): readonly unknown[] =>
  hits.filter(({ score }) => Math.floor(score) === Math.floor(hits[0]?.score ?? 0)).map(({ node }) => node);

describe('every search', () => {
  it('finds every entity at the top by each of its names', () => {
    for (const { node, value } of named) expect(first(search(value))).toContain(node);
  });

  it('finds every entity at the top by each of its names in any spelling', () => {
    fc.assert(
      fc.property(fc.constantFrom(...named), fc.subarray(Object.values(spellings)), ({ node, value }, changes) => {
        const spelt = changes.reduce((name, change) => change(name), value);
        expect(first(search(spelt))).toContain(node);
      }),
      { numRuns: 1000 },
    );
  });

  it('finds every city as soon as three letters of its name are typed', () => {
    for (const { names, id } of snapshot.City) {
      for (const { value } of names) expect(search(value.slice(0, 3)).map(({ node }) => node.id)).toContain(id);
    }
  });

  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(...named.map(({ value }) => value.slice(1, 4)), 'a', 'e', '市', ' ', '-', '\uDC00', '\u3099'),
      )
      .map((parts) => parts.join('')),
  );

  it('answers whatever it is asked, each entity once and the best first', () => {
    fc.assert(
      fc.property(anything, (query) => {
        const hits = search(query);
        const order = hits.toSorted((a, b) => b.score - a.score || (a.node.id < b.node.id ? -1 : 1));
        expect(hits).toEqual(order);
        expect(new Set(hits.map(({ node }) => node)).size).toBe(hits.length);
        expect(hits.every(({ score }) => score > 0 && Number.isFinite(score))).toBe(true);
      }),
    );
  });

  it('finds the same, whatever order the entities stand in', () => {
    const turned = searchIn({
      ...snapshot,
      City: snapshot.City.toReversed(),
      Country: snapshot.Country.toReversed(),
      Sector: snapshot.Sector.toReversed(),
      Agreement: snapshot.Agreement.toReversed(),
    });
    fc.assert(
      fc.property(anything, (query) => {
        expect(turned(query)).toEqual(search(query));
      }),
    );
  });

  it('finds among some types what it finds among all of them, where that has some of these types', () => {
    fc.assert(
      fc.property(anything, fc.subarray([...entityNames]), (query, types) => {
        const wanted = search(query).filter(({ node }) =>
          types.some((type) => snapshot[type].some((one) => one === node)),
        );
        if (wanted.length > 0 && (search(query)[0]?.score ?? 0) > 1) expect(search(query, types)).toEqual(wanted);
      }),
    );
  });

  it('gives a part of what it finds as it stands in the whole', () => {
    const searchParts = searchOf(snapshot);
    fc.assert(
      fc.property(anything, fc.nat(40), fc.nat(40), (query, start, end) => {
        const hits = searchParts(query);
        expect(hits.slice(start, end)).toEqual(search(query).slice(start, end));
        expect(hits.at(start)).toEqual(search(query).at(start));
        expect(hits.length).toBe(search(query).length);
      }),
    );
  });

  it('answers the same again, and from the same data read again', async () => {
    const again = searchIn(await shippedSnapshot());
    fc.assert(
      fc.property(anything, (query) => {
        expect(slugs(search(query))).toEqual(slugs(search(query)));
        expect(slugs(again(query))).toEqual(slugs(search(query)));
      }),
    );
  });
});
