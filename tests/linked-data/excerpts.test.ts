import { describe, expect, it } from 'vitest';
import { Agreement } from '../../src/model/agreement.js';
import { City } from '../../src/model/city.js';
import type { JsonLdDocument } from '../../src/linked-data/json-ld.js';
import { shippedSnapshot } from '../source/publication.js';
import { documents } from './shipped-graph.js';

const { City: cities } = await shippedSnapshot();
const [shipped = new City()] = cities;

/** A shipped city with so many agreements, and so many links to other registers. */
const cityWith = (agreements: number, sameAs = 1): City =>
  Object.assign(new City(), shipped, {
    agreements: Array.from({ length: agreements }, (_, index) =>
      Object.assign(new Agreement(), { id: `https://gemellaggi.example/agreements/a-${index}` }),
    ),
    sameAs: Array.from({ length: sameAs }, (_, index) => `https://example.org/${index}`),
  });
const pageOf = (items: readonly City[]): Parameters<typeof documents.list>[1] => ({
  items,
  totalCount: 1000,
  url: 'https://gemellaggi.example/cities/after/a',
  previous: undefined,
  next: undefined,
});
const listed = (items: readonly City[]): JsonLdDocument => documents.excerpts.list('City', pageOf(items));
const membersOf = (document: JsonLdDocument): readonly unknown[] => [document['hydra:member']].flat();

describe('the excerpt about a thing', () => {
  it.each(cities)('is the whole document where all lists are short: $slug', (city) => {
    expect(documents.excerpts.describe(city)).toEqual(documents.describe(city));
  });

  it('leaves out a derived list that is too long, and nothing else', () => {
    const whole = documents.describe(cityWith(101, 101));
    const excerpt = documents.excerpts.describe(cityWith(101, 101));
    expect(Object.keys(whole).filter((key) => !(key in excerpt))).toEqual(['subjectOf']);
    expect(excerpt).toEqual({ ...whole, subjectOf: undefined });
  });

  it('has a derived list as long as a page shows', () => {
    expect(documents.excerpts.describe(cityWith(100))).toEqual(documents.describe(cityWith(100)));
  });
});

describe('the excerpt of a list', () => {
  it('describes few members as the document does, but for long derived lists', () => {
    const few = [cityWith(25), cityWith(26)];
    const [one, other] = membersOf(listed(few));
    expect(one).toEqual(documents.encode(cityWith(25)));
    expect(other).toEqual({ ...documents.encode(cityWith(26)), subjectOf: undefined });
  });

  it('names many members only', () => {
    const many = Array.from({ length: 26 }, () => cityWith(1));
    expect(membersOf(listed(many))).toEqual(many.map(({ id }) => ({ '@id': id })));
    expect({ ...listed(many), 'hydra:member': [] }).toEqual({
      ...documents.list('City', pageOf(many)),
      'hydra:member': [],
    });
  });
});
