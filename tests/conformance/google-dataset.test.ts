import type { Store } from 'n3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogGraph } from '../support/catalog.js';
import { all, each, is, isIri, isLiteral, isOfType, matches, one, some, type Demand } from '../support/demand.js';
import { startGateway, type TestGateway } from '../support/gateway.js';
import { breaking, rulesOf } from '../support/rule.js';

/** Texts shorter than 50 characters are refused, and what is beyond 5000 is not read. */
const isLongEnough: Demand = ({ term }) => term.value.length >= 50 && term.value.length <= 5000;

/** A day or an interval of days (ISO 8601). */
const isTime = matches(/^\d{4}(-\d\d){0,2}(\/(\d{4}(-\d\d){0,2}|\.\.))?$/);

/** What Google Dataset Search requires of a dataset, and what it recommends and we know. */
const rules = rulesOf({
  'schema:Dataset': {
    'has a name': each('schema:name', isLiteral),
    'has a description of 50 to 5000 characters': each('schema:description', isLongEnough),
    'has an organisation as its creator': each('schema:creator', is('schema:Organization')),
    'has an identifier': some('schema:identifier'),
    'has keywords': each('schema:keywords', isLiteral),
    'is free': one('schema:isAccessibleForFree', all(isOfType('xsd:boolean'), matches(/^true$/))),
    'has a licence with its version': one('schema:license', all(isIri, matches(/\/\d\.\d\/$/))),
    'is about places': each('schema:spatialCoverage', is('schema:Place')),
    'is about a time': one('schema:temporalCoverage', isTime),
    'has a version': one('schema:version'),
    'has an address': one('schema:url', isIri),
    'is in a catalogue': one('schema:includedInDataCatalog', is('schema:DataCatalog')),
    'has downloads': each('schema:distribution', is('schema:DataDownload')),
  },
  'schema:DataDownload': {
    'has the address of a file': one('schema:contentUrl', isIri),
    'has a media type': one('schema:encodingFormat', matches(/^[a-z]+\/[a-z0-9.+-]+$/)),
  },
  'schema:Organization': { 'has a name': some('schema:name'), 'has an address': some('schema:url') },
});

let gateway: TestGateway;
let graph: Store;
beforeAll(async () => {
  gateway = await startGateway();
  graph = await catalogGraph(gateway);
});
afterAll(() => gateway.close());

describe('Google Dataset Search', () => {
  it.each(rules)('%s %s', (...rule) => {
    expect(breaking(graph, rule)).toEqual([]);
  });
});
