import { describe, expect, it } from 'vitest';
import { distributionFiles, distributionsOf } from '../../../src/linked-data/dumps/distributions.js';
import { dumpFiles } from '../../../src/linked-data/dumps/dump-file.js';
import { publication } from '../../source/publication.js';

const { iris } = publication;
const files = dumpFiles(iris);
const distributions = distributionsOf(iris);

describe('the distributions of the dataset', () => {
  it('are every format the dataset is offered in', () => {
    const offered = files.filter(({ of }) => of === 'dataset').map(({ url }) => url);
    expect(distributions.map(({ contentUrl }) => contentUrl)).toEqual(expect.arrayContaining(offered));
  });

  it('are files that are offered, with their media type', () => {
    const offered = files.map(({ url, format }) => ({ contentUrl: url, mediaType: format.mediaType }));
    const described = distributions.map(({ contentUrl, mediaType }) => ({ contentUrl, mediaType }));
    expect(offered).toEqual(expect.arrayContaining(described));
  });

  it('have, beside those, the tables that the table of the dataset leaves out', () => {
    const others = distributionFiles(files).filter(({ of }) => of !== 'dataset');
    expect(others.map(({ name }) => name)).toEqual(['cities.csv', 'sectors.csv', 'countries.csv']);
  });

  it.each(['id', 'name', 'contentUrl'] as const)('have each a %s of its own', (property) => {
    expect(new Set(distributions.map((distribution) => distribution[property])).size).toBe(distributions.length);
  });

  it('are addressed within the dataset by the names of their files', () => {
    expect(distributions.map(({ id }) => id)).toEqual(
      distributionFiles(files).map(({ name }) => `${iris.dataset}#${name}`),
    );
  });

  it('cannot be changed', () => {
    expect([distributions, ...distributions].every(Object.isFrozen)).toBe(true);
  });
});
