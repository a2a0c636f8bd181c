import type { Store } from 'n3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogGraph } from '../support/catalog.js';
import {
  all,
  each,
  hasLanguage,
  is,
  isBlank,
  isIri,
  isLiteral,
  isOfType,
  matches,
  not,
  one,
  some,
  type Demand,
} from '../support/demand.js';
import { startGateway, type TestGateway } from '../support/gateway.js';
import { breaking, rulesOf } from '../support/rule.js';

/** A label would replace the IRI where CKAN shows one value. */
const isShownByItsIri = all(isIri, not(some('rdfs:label')));

/** Without the label CKAN shows the IRI of a media type, and no preview. */
const isLabelledByItself: Demand = (node) =>
  node.all('rdfs:label').every(({ term }) => String(node).endsWith(`/media-types/${term.value}`));

/** Well-known text in the datatype CKAN looks for, and without a reference system, which it cannot read. */
const isGeometry = all(isOfType('geosparql:wktLiteral'), matches(/^(POINT|POLYGON) ?\(/));

const isDay = matches(/^\d{4}-\d\d-\d\d$/);

/** The properties that state the same day for readers of different ages. */
const agree =
  (...properties: readonly [string, ...(readonly string[])]): Demand =>
  (node) =>
    properties.every((property) => one(property, isDay)(node)) &&
    new Set(properties.flatMap((property) => node.all(property).map(String))).size === 1;

/** Only one place may come from another register than the EU's. */
const hasAtMostOneOtherPlace: Demand = (dataset) =>
  dataset.all('dct:spatial').filter(not(matches(/\/authority\/place\//))).length <= 1;

const hasOneLicence: Demand = (dataset) =>
  new Set(dataset.all('dcat:distribution').flatMap((distribution) => distribution.all('dct:license').map(String)))
    .size === 1;

/** What ckanext-dcat reads. */
const ckan = rulesOf({
  'dcat:Dataset': {
    'has an IRI to be known by': isIri,
    'has keywords without a comma': each('dcat:keyword', not(matches(/,/))),
    'has a frequency shown by its IRI': one('dct:accrualPeriodicity', isShownByItsIri),
    'has an access right shown by its IRI': one('dct:accessRights', isShownByItsIri),
    'has a web page shown by its IRI': one('dcat:landingPage', isShownByItsIri),
    'has a provenance shown by its IRI, if any': (dataset) => dataset.all('dct:provenance').every(isShownByItsIri),
    'has distributions with an IRI': each('dcat:distribution', isIri),
  },
  'dcat:Distribution': {
    'has a licence shown by its IRI': one('dct:license', isShownByItsIri),
    'has rights shown by words': one('dct:rights', some('rdfs:label')),
    'has a format shown by its IRI': one('dct:format', isShownByItsIri),
    'has a status shown by its IRI': one('adms:status', isShownByItsIri),
    'has an availability shown by its IRI': one('dcatap:availability', isShownByItsIri),
    'has one file': one('dcat:downloadURL', isIri),
  },
  'dct:MediaType': { 'is labelled with its name': all(one('rdfs:label'), isLabelledByItself) },
  'dct:LicenseDocument': {
    'has the title CKAN knows it by': one('dct:title', matches(/^Creative Commons Attribution$/)),
  },
  'dct:Location': {
    'has a box it can read': one('dcat:bbox', isGeometry),
    'has a centre it can read': one('dcat:centroid', isGeometry),
    'has a label': some('skos:prefLabel'),
  },
  'dct:PeriodOfTime': {
    'has a start for every reader': agree('dcat:startDate', 'http-schema:startDate'),
    'has an end for every reader': agree('dcat:endDate', 'http-schema:endDate'),
  },
  'vcard:Kind': {
    'has a name': one('vcard:fn', isLiteral),
    'has an e-mail address': one('vcard:hasEmail', all(isIri, matches(/^mailto:/))),
  },
  'foaf:Agent': {
    'has a name': some('foaf:name'),
    'has a homepage': one('foaf:homepage', isIri),
    'has a type shown by its IRI': one('dct:type', isShownByItsIri),
  },
});

/** What ckanext-dcatapit reads besides; it ends the import where it finds what it does not expect. */
const ckanInItaly = rulesOf({
  'dcat:Dataset': {
    'is one of Italy’s': is('dcatapit:Dataset'),
    'is about at most one place outside the EU’s list': hasAtMostOneOtherPlace,
  },
  'dct:Location': { 'has its identifier as a text': one('dcatapit:geographicalIdentifier', isLiteral) },
  'dct:PeriodOfTime': {
    'has a start for every reader': agree('dcatapit:startDate', 'http-schema:startDate'),
    'has an end for every reader': agree('dcatapit:endDate', 'http-schema:endDate'),
  },
  'dct:LicenseDocument': { 'has a name': each('foaf:name', hasLanguage) },
  'dct:Standard': { 'has an identifier': one('dct:identifier', isLiteral), 'has a title': some('dct:title') },
});

/** What udata (data.gouv.fr) reads. */
const udata = rulesOf({
  'dcat:Dataset': {
    'has a title': some('dct:title'),
    'has a period that it need not fetch': one('dct:temporal', isBlank),
    'has one licence for all distributions': hasOneLicence,
  },
});

let gateway: TestGateway;
let graph: Store;
beforeAll(async () => {
  gateway = await startGateway();
  graph = await catalogGraph(gateway);
});
afterAll(() => gateway.close());

describe.each([
  ['CKAN', ckan],
  ['CKAN in Italy', ckanInItaly],
  ['udata', udata],
])('%s', (_reader, rules) => {
  it.each(rules)('%s %s', (...rule) => {
    expect(breaking(graph, rule)).toEqual([]);
  });
});

describe('a harvester of CKAN', () => {
  it('learns from HEAD, accepting anything, that the catalogue is RDF', async () => {
    const response = await gateway.fetch('/catalog', { method: 'HEAD', headers: { accept: '*/*' } });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^(text\/turtle|application\/(ld\+json|rdf\+xml))(;|$)/);
  });

  it.each([
    ['rdf', 'application/rdf+xml'],
    ['ttl', 'text/turtle'],
    ['jsonld', 'application/ld+json'],
  ])('finds behind the extension .%s what it knows by %s', async (extension, mediaType) => {
    const response = await gateway.fetch(`/catalog.${extension}`, { method: 'HEAD', headers: { accept: '*/*' } });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')?.split(';')[0]).toBe(mediaType);
  });

  it('reads no relative IRI', () => {
    const iris = [...graph]
      .flatMap(({ subject, predicate, object }) => [subject, predicate, object])
      .filter(({ termType }) => termType === 'NamedNode');
    expect(iris.length).toBeGreaterThan(100);
    expect(iris.filter(({ value }) => !/^(https?:\/\/[^\s<>"{}|\\^`]+|mailto:\S+)$/.test(value))).toEqual([]);
  });
});
