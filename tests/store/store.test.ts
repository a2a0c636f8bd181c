import { describe, expect, it } from 'vitest';
import { createStore } from '../../src/store/store.js';
import { shippedSnapshot } from '../source/publication.js';
import { publicUrl } from '../support/gateway.js';

const snapshot = await shippedSnapshot();
const store = createStore(snapshot);
const entities = ['City', 'Country', 'Agreement', 'Sector'] as const;

describe('a store', () => {
  it('has the dataset', () => {
    expect(store.dataset).toBe(snapshot.dataset);
  });

  it('finds the dataset by its IRI', () => {
    expect(store.node(`${publicUrl}/dataset`)).toBe(snapshot.dataset);
  });

  it.each(entities)('finds every %s by its IRI', (name) => {
    for (const entity of snapshot[name]) expect(store.node(entity.id)).toBe(entity);
  });

  it.each([
    ['an entity that is not there', `${publicUrl}/cities/atlantide`],
    ['another host', 'https://elsewhere.example/cities/milano'],
    ['a slug alone', 'milano'],
    ['the name of a method that every object has', 'constructor'],
  ])('finds nothing by %s', (_case, id) => {
    expect(store.node(id)).toBeUndefined();
  });

  it.each(entities)('finds every %s by its slug', (name) => {
    for (const entity of snapshot[name]) expect(store.list(name).get(entity.slug)).toBe(entity);
  });

  it('finds no city by the slug of a sector', () => {
    expect(store.list('City').get('cultura')).toBeUndefined();
  });

  it.each(entities)('lists every %s in the order of their slugs', (name) => {
    const slugs = store.list(name).items.map(({ slug }) => slug);
    expect(slugs).toEqual(snapshot[name].map(({ slug }) => slug).toSorted());
  });

  it('finds by a search what it would find without having been asked before', () => {
    store.search('milano');
    expect(store.search('osaka').slice()).toEqual(createStore(snapshot).search('osaka').slice());
  });

  it('knows what was withdrawn, by its type and its slug', () => {
    const store = createStore({ ...snapshot, withdrawn: new Set(['cities/springfield']) });
    expect(store.isWithdrawn('City', 'springfield')).toBe(true);
    expect(store.isWithdrawn('Sector', 'springfield')).toBe(false);
    expect(store.isWithdrawn('City', 'milano')).toBe(false);
  });

  it('finds something by a search', () => {
    expect(store.search('osaka').at(0)?.node).toBe(store.list('City').get('osaka'));
  });
});
