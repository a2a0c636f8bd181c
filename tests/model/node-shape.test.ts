import { describe, expect, it } from 'vitest';
import { allProperties, writtenProperties, type NodeShape, type PropertyShape } from '../../src/model/node-shape.js';

const property = (name: string, computed = false): PropertyShape => ({
  name,
  path: `https://example.org/${name}`,
  description: '',
  value: { kind: 'text' },
  atLeast: 0,
  list: false,
  computed,
});

const shape = (identity?: PropertyShape): NodeShape => ({
  name: 'Page',
  type: 'https://example.org/Page',
  additionalType: undefined,
  description: '',
  identity,
  properties: [property('title'), property('readers', true)],
});

const names = (properties: readonly PropertyShape[]): readonly string[] => properties.map(({ name }) => name);

describe('all properties of a shape', () => {
  it('begin with its identity', () => {
    expect(names(allProperties(shape(property('url'))))).toEqual(['url', 'title', 'readers']);
  });

  it('are the others where it has none', () => {
    expect(names(allProperties(shape()))).toEqual(['title', 'readers']);
  });
});

describe('the properties a person writes', () => {
  it('are all but the computed ones', () => {
    expect(names(writtenProperties(shape(property('url'))))).toEqual(['url', 'title']);
  });

  it('do not hold an identity the gateway gives', () => {
    expect(names(writtenProperties(shape(property('id', true))))).toEqual(['title']);
  });
});
