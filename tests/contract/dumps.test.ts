import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rdf } from '../../src/vocabulary/rdf.js';
import { schema } from '../../src/vocabulary/schema.js';
import { startGateway, type TestGateway } from '../support/gateway.js';
import { isSameGraph, readRdf } from '../support/rdf.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

const graphOf = async (extension: string, mediaType: string): ReturnType<typeof readRdf> =>
  readRdf(await (await gateway.get(`/dataset.${extension}`)).text(), mediaType, gateway);

/** How many things of a class the graph has. */
const countOf = async (type: string): Promise<number> => {
  const graph = await graphOf('nt', 'application/n-triples');
  return graph.filter(({ predicate, object }) => predicate.value === rdf.type && object.value === type).length;
};

describe('the dumps', () => {
  it.each([
    ['jsonld', 'application/ld+json'],
    ['ttl', 'text/turtle'],
    ['nq', 'application/n-quads'],
    ['rdf', 'application/rdf+xml'],
  ])('say in %s what they say in N-Triples', async (extension, mediaType) => {
    const [one, other] = await Promise.all([graphOf(extension, mediaType), graphOf('nt', 'application/n-triples')]);
    expect(isSameGraph(one, other)).toBe(true);
  });

  it('say nothing twice', async () => {
    const lines = (await (await gateway.get('/dataset.nt')).text()).trimEnd().split('\n');
    expect(new Set(lines).size).toBe(lines.length);
  });

  it.each([
    ['cities', schema.City],
    ['agreements', schema.CreativeWork],
    ['countries', schema.Country],
    ['sectors', schema.DefinedTerm],
  ])('have as many %s in a table as in the graph', async (name, type) => {
    const rows = parse(await (await gateway.get(`/${name}.csv`)).text(), { columns: true, bom: true });
    expect(rows).toHaveLength(await countOf(type));
  });

  it('have a table of agreements at the dataset’s own address, too', async () => {
    const [one, other] = await Promise.all(['/dataset.csv', '/agreements.csv'].map((path) => gateway.get(path)));
    expect(await one?.text()).toBe(await other?.text());
  });

  it('have as many features on the map as cities and agreements in the graph', async () => {
    const features = (await (await gateway.get('/dataset.geojson')).text()).match(/"type":"Feature"/g);
    expect(features).toHaveLength((await countOf(schema.City)) + (await countOf(schema.CreativeWork)));
  });

  it.each([
    ['cities', schema.City],
    ['agreements', schema.CreativeWork],
  ])('have the %s alone on a map of their own', async (name, type) => {
    const features = (await (await gateway.get(`/${name}.geojson`)).text()).match(/"type":"Feature"/g);
    expect(features).toHaveLength(await countOf(type));
  });
});
