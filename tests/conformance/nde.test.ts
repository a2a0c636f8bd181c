import type { Store } from 'n3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogGraph } from '../support/catalog.js';
import {
  all,
  each,
  hasLanguage,
  is,
  isIri,
  isOfType,
  matches,
  not,
  one,
  some,
  type Demand,
} from '../support/demand.js';
import { startGateway, type TestGateway } from '../support/gateway.js';
import { breaking, rulesOf } from '../support/rule.js';

const isHttp = all(isIri, matches(/^https?:\/\//));
const isHttps = all(isIri, matches(/^https:\/\//));
const isMimeType = matches(/^(application|text|image|audio|video|model)\/[a-z0-9.+-]+$/);
const isTime = matches(/^\d{4}(-\d\d){0,2}\/(\d{4}(-\d\d){0,2}|\.\.)$/);

/** An agent with an IRI and a name; GovernmentOrganization alone would not do, as subclasses are not looked at. */
const isAgent: Demand = (node) =>
  (node.is('schema:Organization') || node.is('schema:Person')) && isIri(node) && some('schema:name')(node);

const isContact = all(is('schema:ContactPoint'), some('schema:name', 'schema:email'));

/** The Requirements for Datasets of the Dutch Digital Heritage Network: what they demand, and what version 2.0 will. */
const rules = rulesOf({
  'schema:Dataset': {
    'has an address as its IRI': isHttp,
    'has a name with its language': each('schema:name', hasLanguage),
    'has a description with its language': each('schema:description', hasLanguage),
    'has one publisher': one('schema:publisher', isAgent),
    'has a creator': each('schema:creator', isAgent),
    'has a contact at its publisher': each('schema:publisher', each('schema:contactPoint', isContact)),
    'has one licence, by its canonical address': one(
      'schema:license',
      all(isIri, matches(/^https:\/\/creativecommons\.org\/(licenses|publicdomain)\/[a-z-]+\/\d\.\d\/$/)),
    ),
    'has the day it was published': one('schema:datePublished', isOfType('xsd:date')),
    'has the day it was modified': one('schema:dateModified', isOfType('xsd:date')),
    'is about places with IRIs': each('schema:spatialCoverage', isHttp),
    'is about an interval of time': each('schema:temporalCoverage', isTime),
    'is about things with IRIs': each('schema:about', isHttp),
    'is in a catalogue': one('schema:includedInDataCatalog', is('schema:DataCatalog')),
    'has downloads': each('schema:distribution', is('schema:DataDownload')),
    'has no genre': not(some('schema:genre')),
  },
  'schema:DataDownload': {
    'has one file at a safe address': one('schema:contentUrl', isHttps),
    'has one media type': one('schema:encodingFormat', isMimeType),
  },
  'schema:DataCatalog': {
    'has a name with its language': each('schema:name', hasLanguage),
    'has a description with its language': each('schema:description', hasLanguage),
    'has one publisher': one('schema:publisher', isAgent),
    'lists datasets': each('schema:dataset', is('schema:Dataset')),
  },
});

let gateway: TestGateway;
let graph: Store;
beforeAll(async () => {
  gateway = await startGateway();
  graph = await catalogGraph(gateway);
});
afterAll(() => gateway.close());

describe('the Requirements for Datasets', () => {
  it.each(rules)('%s %s', (...rule) => {
    expect(breaking(graph, rule)).toEqual([]);
  });
});
