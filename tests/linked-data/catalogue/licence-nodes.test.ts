import { Store } from 'n3';
import { describe, expect, it } from 'vitest';
import { licenceIri } from '../../../src/linked-data/catalogue/licence-iri.js';
import { licenceNodes } from '../../../src/linked-data/catalogue/licence-nodes.js';
import type { GraphNode } from '../../support/graph.js';
import { instancesOf } from '../../support/graph.js';
import { iri } from '../../support/iri.js';
import { graphOfNodes } from '../shipped-graph.js';
import { entry, graphOf, pageOf } from './shipped-catalogue.js';

const unknown = 'https://example.org/licence';

const licenceOf = async (url: string): Promise<GraphNode> => {
  const [licence, ...others] = instancesOf(
    new Store([...(await graphOfNodes(licenceNodes(url)))]),
    'dct:LicenseDocument',
  );
  if (!licence || others.length > 0) throw new Error(`${url} is not one licence.`);
  return licence;
};

describe.each([
  ['https://creativecommons.org/licenses/by/4.0/', 'CC_BY_4_0', 'Attribution'],
  ['https://creativecommons.org/licenses/by-sa/4.0/', 'CC_BYSA_4_0', 'ReciprocalSharing-Attribution'],
  ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0', 'PublicDomain'],
])('the licence at %s', (url, code, type) => {
  it(`is known by its code ${code} in the EU’s table`, () => {
    expect(licenceIri(url)).toBe(iri(`eu:licence/${code}`));
  });

  it('is described by the IRI it is known by', async () => {
    expect((await licenceOf(url)).term.value).toBe(licenceIri(url));
  });

  it('is the same as the one at its address', async () => {
    expect((await licenceOf(url)).all('skos:exactMatch').map(String)).toEqual([url]);
  });

  it(`is of the type ${type}, which has a label`, async () => {
    const types = (await licenceOf(url)).all('dct:type');
    expect(types.map((one) => [one.term.value, one.all('skos:prefLabel').map(String)])).toEqual([
      [iri(`licencetype:${type}`), [type]],
    ]);
  });

  it('has a name in Italian', async () => {
    expect((await licenceOf(url)).all('foaf:name').map(({ language }) => language)).toEqual(['it']);
  });
});

describe('a licence that no register knows', () => {
  it('is known by its address', () => {
    expect(licenceIri(unknown)).toBe(unknown);
  });

  it('is a licence, of which nothing more is said', async () => {
    const quads = await graphOfNodes(licenceNodes(unknown));
    expect(quads.map(({ subject, predicate, object }) => [subject.value, predicate.value, object.value])).toEqual(
      ['dct:LicenseDocument', 'dcatapit:LicenseDocument'].map((type) => [unknown, iri('rdf:type'), iri(type)]),
    );
  });

  it('is that of a catalogue, its dataset and all files', async () => {
    const graph = await graphOf(pageOf([entry({ licence: unknown })]));
    const licensed = ['dcat:Catalog', 'dcat:Dataset', 'dcat:Distribution', 'dcat:DataService'].flatMap((type) =>
      instancesOf(graph, type).map((one) => one.all('dct:license').map(String)),
    );
    expect(new Set(licensed.flat())).toEqual(new Set([unknown]));
  });
});
