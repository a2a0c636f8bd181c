import type { Store } from 'n3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogGraph } from '../support/catalog.js';
import {
  all,
  each,
  hasLanguage,
  is,
  isCodeOf,
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

const isDate = isOfType('xsd:date', 'xsd:dateTime');
const isAgent = is('dcatapit:Agent', 'foaf:Agent');
const hasHtml = matches(/<\/?[a-z][^>]*>|&[a-z]+;/i);
const isPlainText = all(hasLanguage, not(hasHtml));

/** The publisher and the office one writes to are two things. */
const hasContactOfItsOwn: Demand = (dataset) => {
  const publishers = dataset.all('dct:publisher').map(String);
  return dataset.all('dcat:contactPoint').every((contact) => !publishers.includes(String(contact)));
};

/** What DCAT-AP_IT and its practical guide ask for, beyond DCAT-AP. */
const rules = rulesOf({
  'dcat:Catalog': { 'is a dcatapit:Catalog': is('dcatapit:Catalog') },
  'dcat:Dataset': { 'is a dcatapit:Dataset': is('dcatapit:Dataset') },
  'dcat:Distribution': { 'is a dcatapit:Distribution': is('dcatapit:Distribution') },
  'foaf:Agent': { 'is a dcatapit:Agent': is('dcatapit:Agent') },
  'vcard:Kind': { 'is a dcatapit:Organization': is('dcatapit:Organization', 'vcard:Organization') },
  'dct:LicenseDocument': { 'is a dcatapit:LicenseDocument': is('dcatapit:LicenseDocument') },
  'dct:Standard': { 'is a dcatapit:Standard': is('dcatapit:Standard') },
  'dcatapit:Catalog': {
    'has a title': each('dct:title', hasLanguage),
    'has a description in plain text': each('dct:description', isPlainText),
    'has one publisher': one('dct:publisher', isAgent),
    'has the day it was modified': one('dct:modified', isDate),
    'has the day it was issued': one('dct:issued', isDate),
    'has datasets': each('dcat:dataset', is('dcatapit:Dataset')),
    'has a homepage': one('foaf:homepage', is('foaf:Document')),
    'has languages': each('dct:language', isCodeOf('language')),
    'has the EU’s themes as its taxonomy': one('dcat:themeTaxonomy', matches(/\/authority\/data-theme$/)),
  },
  'dcatapit:Dataset': {
    'has one identifier, with the IPA code first': one('dct:identifier', matches(/^[\w-]+:D\.[\w-]+$/)),
    'has a title': each('dct:title', hasLanguage),
    'has a description in plain text': each('dct:description', isPlainText),
    'has the day it was modified': one('dct:modified', isDate),
    'has themes': each('dcat:theme', isCodeOf('data-theme')),
    'has sub-themes of EuroVoc': each('dct:subject', matches(/^http:\/\/eurovoc\.europa\.eu\/\w+$/)),
    'has one holder of its rights': one('dct:rightsHolder', isAgent),
    'has one publisher': one('dct:publisher', isAgent),
    'has one frequency': one('dct:accrualPeriodicity', isCodeOf('frequency')),
    'has distributions': each('dcat:distribution', is('dcatapit:Distribution')),
    'has a contact': each('dcat:contactPoint', is('dcatapit:Organization')),
    'has a contact that is not its publisher': hasContactOfItsOwn,
    'has keywords': some('dcat:keyword'),
  },
  'dcatapit:Distribution': {
    'has one format': one('dct:format', isCodeOf('file-type')),
    'has one address': one('dcat:accessURL', isIri),
    'has one licence': one('dct:license', is('dcatapit:LicenseDocument')),
    'has a description in plain text': each('dct:description', isPlainText),
  },
  'dcatapit:Agent': { 'has one identifier': one('dct:identifier'), 'has one name, in one language': one('foaf:name') },
  'dcatapit:Organization': {
    'has an IRI': isIri,
    'has one name': one('vcard:fn'),
    'has one e-mail address': one('vcard:hasEmail', all(isIri, matches(/^mailto:[^@\s]+@[^@\s]+$/))),
  },
  'dcatapit:LicenseDocument': {
    'has a name in Italian': each('foaf:name', ({ language }) => language === 'it'),
    'has one type': one('dct:type', matches(/^http:\/\/purl\.org\/adms\/licencetype\/\w+$/)),
  },
  'dcatapit:Standard': { 'has one identifier': one('dct:identifier'), 'has a title': each('dct:title', hasLanguage) },
  'dct:PeriodOfTime': { 'has a start in Italian terms': one('dcatapit:startDate', isDate) },
});

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

describe.each(['/catalog', '/catalog?profile=dcat-ap-it'])('DCAT-AP_IT at %s', (path) => {
  let graph: Store;
  beforeAll(async () => {
    graph = await catalogGraph(gateway, path);
  });

  it.each(rules)('%s %s', (...rule) => {
    expect(breaking(graph, rule)).toEqual([]);
  });
});
