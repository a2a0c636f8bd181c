import type { Quad } from '@rdfjs/types';
import { DataFactory, Store } from 'n3';
import Validator from 'rdf-validate-shacl';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../src/graphql/schema.js';
import { nodeShapes } from '../../src/model/node-shapes.js';
import { publicUrl, startGateway, type TestGateway } from '../support/gateway.js';
import { readRdf } from '../support/rdf.js';

/** One entity of each class. */
const entities = [
  ['City', '/cities/milano'],
  ['Agreement', '/agreements/milano-daegu'],
  ['Sector', '/sectors/cultura'],
  ['Country', '/countries/it'],
] as const;

let gateway: TestGateway;
let validator: Validator;
beforeAll(async () => {
  gateway = await startGateway();
  validator = new Validator(new Store([...(await graphAt('/shapes.ttl'))]));
});
afterAll(() => gateway.close());

async function graphAt(path: string): Promise<readonly Quad[]> {
  const response = await gateway.get(path);
  return readRdf(await response.text(), response.headers.get('content-type') ?? '', gateway);
}

/** What the shapes say against a graph, as `property: constraint`. */
async function violations(graph: readonly Quad[]): Promise<readonly string[]> {
  const report = await validator.validate(new Store([...graph]));
  return report.results.map(
    ({ path, sourceConstraintComponent }) => `${path.value}: ${sourceConstraintComponent.value}`,
  );
}

/** The required properties of a class, with the IRI of each. */
const required = (shape: string): readonly [name: string, path: string][] =>
  (nodeShapes(createSchema()).get(shape)?.properties ?? [])
    .filter(({ atLeast }) => atLeast > 0)
    .map(({ name, path }) => [name, path.replace(/^\//, `${publicUrl}/`)]);

describe('the SHACL shapes', () => {
  it.each(['/dataset', '/cities', '/agreements', '/sectors', '/countries', ...entities.map(([, path]) => path)])(
    'find nothing wrong with %s',
    async (path) => {
      expect(await violations(await graphAt(`${path}.ttl`))).toEqual([]);
    },
  );

  it('find nothing wrong with any entity of the dataset', async () => {
    const ids = new Set((await graphAt('/dataset.nt')).map(({ subject }) => subject.value));
    const documents = [...ids].filter(
      (id) => id.startsWith(publicUrl) && /\/(cities|agreements|sectors|countries)\//.test(id),
    );
    expect(documents.length).toBe(16 + 15 + 12 + 16);
    for (const id of documents) expect(await violations(await graphAt(`${id}.nt`))).toEqual([]);
  });

  it.each(entities.flatMap(([shape, path]) => required(shape).map(([name, iri]) => [shape, name, path, iri] as const)))(
    'miss the required field %s.%s where it is taken away',
    async (_shape, _name, path, iri) => {
      const graph = await graphAt(`${path}.ttl`);
      const without = graph.filter(
        ({ subject, predicate }) => subject.value !== publicUrl + path || predicate.value !== iri,
      );
      expect(without.length).toBeLessThan(graph.length);
      expect((await violations(without)).join()).toContain(iri);
    },
  );

  it.each([
    ['a latitude beyond the pole', 'latitude', '95'],
    ['a longitude beyond the date line', 'longitude', '-180.1'],
  ])('refuse %s', async (_case, property, value) => {
    const graph = await graphAt('/cities/milano.ttl');
    const double = DataFactory.literal(value, DataFactory.namedNode('http://www.w3.org/2001/XMLSchema#double'));
    const changed = graph.map((quad) =>
      quad.predicate.value.endsWith(property)
        ? DataFactory.quad(
            DataFactory.blankNode(quad.subject.value),
            DataFactory.namedNode(quad.predicate.value),
            double,
          )
        : quad,
    );
    expect((await violations(changed)).join()).toContain(property);
  });

  it.each([
    ['a date of no known form', 'dateCreated', DataFactory.literal('2015-07-02')],
    ['a status that is no term', 'creativeWorkStatus', DataFactory.namedNode('https://example.org/status')],
    ['a subject that is neither a city nor a sector', 'about', DataFactory.namedNode('https://example.org/thing')],
    ['a name without a language', 'name', DataFactory.literal('Gemellaggio')],
    ['a source that is no web page', 'citation', DataFactory.namedNode('https://example.org/nothing')],
  ])('refuse %s', async (_case, property, value) => {
    const graph = await graphAt('/agreements/milano-daegu.ttl');
    const statement = DataFactory.quad(
      DataFactory.namedNode(`${publicUrl}/agreements/milano-daegu`),
      DataFactory.namedNode(`https://schema.org/${property}`),
      value,
    );
    expect((await violations([...graph, statement])).join()).toContain(property);
  });
});
