import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formats } from '../../src/linked-data/formats.js';
import { startGateway, type TestGateway, publicUrl } from '../support/gateway.js';
import { descriptionOf, isSameGraph, readRdf } from '../support/rdf.js';

/** One document of each kind, with the one entity that shows all there is of its kind. */
const entities = [
  '/cities/milano',
  '/cities/osaka',
  '/agreements/milano-chicago',
  '/agreements/milano-birmingham',
  '/sectors/mobilita',
  '/countries/kr',
];
const documents = [
  ...entities,
  '/dataset',
  '/cities',
  '/agreements',
  '/sectors',
  '/countries',
  '/def',
  '/def/TwinningAgreement',
];

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

const graphAt = async (path: string): ReturnType<typeof readRdf> => {
  const response = await gateway.get(path);
  return readRdf(await response.text(), response.headers.get('content-type') ?? '', gateway);
};

describe('the formats of a document', () => {
  it.each(documents)('say the same of %s, read by parsers that did not write them', async (path) => {
    const [first, ...others] = await Promise.all(formats.map(({ extension }) => graphAt(`${path}.${extension}`)));
    expect(first?.length).toBeGreaterThan(2);
    for (const other of others) expect(isSameGraph(first ?? [], other)).toBe(true);
  });

  it.each(entities)('say of %s what the dataset says of it, and no more', async (path) => {
    const [document, dataset] = await Promise.all([graphAt(`${path}.ttl`), graphAt('/dataset.nt')]);
    expect(isSameGraph(document, descriptionOf(dataset, publicUrl + path))).toBe(true);
  });

  it.each(entities)('say of %s what its jsonLd field says', async (path) => {
    const answer = await gateway.query('query ($id: ID!) { node(id: $id) { jsonLd } }', { id: publicUrl + path });
    const jsonLd = /^\{"node":\{"jsonLd":(.*)\}\}$/.exec(JSON.stringify(answer.data))?.[1] ?? '';
    const field = await readRdf(jsonLd, 'application/ld+json', gateway);
    expect(isSameGraph(field, await graphAt(`${path}.rdf`))).toBe(true);
  });
});
