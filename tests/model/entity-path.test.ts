import { describe, expect, it } from 'vitest';
import { entityNames } from '../../src/model/entity-name.js';
import { entityPath, entityPathPattern } from '../../src/model/entity-path.js';
import { createIris } from '../../src/model/iris.js';

const pattern = new RegExp(entityPathPattern);

describe('the path of an entity', () => {
  it.each(entityNames)('is the end of the IRI of each %s', (entity) => {
    const iri = createIris('https://gemellaggi.example').entity(entity, 'san-paolo');
    expect(iri).toBe(`https://gemellaggi.example/${entityPath(entity, 'san-paolo')}`);
  });

  it.each(entityNames)('fits its pattern, of each %s', (entity) => {
    expect(entityPath(entity, 'san-paolo')).toMatch(pattern);
  });

  it.each([
    'cities',
    'cities/',
    'towns/milano',
    '/cities/milano',
    'cities/Milano',
    'cities/milano/',
    'my-cities/milano',
  ])('is not %s', (path) => {
    expect(path).not.toMatch(pattern);
  });
});
