import { describe, expect, it } from 'vitest';
import { dumpFiles } from '../../../src/linked-data/dumps/dump-file.js';
import { csv, formats, geoJson } from '../../../src/linked-data/formats.js';
import { entityNames } from '../../../src/model/entity-name.js';
import { publication } from '../../source/publication.js';
import { publicUrl } from '../../support/gateway.js';

const files = dumpFiles(publication.iris);

describe('the files to download', () => {
  it.each(['name', 'url'] as const)('have each a %s of its own', (property) => {
    const values = files.map((file) => file[property]);
    expect(new Set(values).size).toBe(values.length);
  });

  it('have the whole graph in every format that holds a graph', () => {
    const whole = files.filter(({ entities }) => entities === undefined);
    expect(whole.map(({ format }) => format)).toEqual(formats);
  });

  it('have the dataset in a table and on a map too', () => {
    const others = files.filter(({ of, entities }) => of === 'dataset' && entities !== undefined);
    expect(others.map(({ format }) => format)).toEqual([csv, geoJson]);
  });

  it('have a table of every type of entity', () => {
    const tables = files.filter(({ of, format }) => of !== 'dataset' && format === csv);
    expect(tables.map(({ of }) => of).sort()).toEqual([...entityNames].sort());
  });

  it.each([
    ['ttl', 'Turtle', '/dataset.ttl'],
    ['csv', 'CSV: agreements', '/dataset.csv'],
    ['geojson', 'GeoJSON: cities, agreements', '/dataset.geojson'],
    ['cities.csv', 'CSV: cities', '/cities.csv'],
    ['agreements.geojson', 'GeoJSON: agreements', '/agreements.geojson'],
  ])('have one with the name %s and the title %s at %s', (name, title, path) => {
    expect(files).toContainEqual(expect.objectContaining({ name, title, url: publicUrl + path }));
  });
});
