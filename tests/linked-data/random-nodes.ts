import fc from 'fast-check';
import type { Json, JsonObject } from '../../src/linked-data/json-ld.js';
import { iri, text, typed } from '../../src/linked-data/json-ld-value.js';

/** Few addresses, so that nodes often speak of the same thing. */
const addresses = Array.from({ length: 6 }, (_, index) => `https://example.org/${index}`);
const address = fc.constantFrom(...addresses);

const leaf: fc.Arbitrary<Json> = fc.oneof(
  address.map(iri),
  fc
    .record({ language: fc.constantFrom('it', 'en'), value: fc.string({ unit: 'grapheme-ascii', maxLength: 4 }) })
    .map(text),
  fc.constantFrom('1961', '1974').map((year) => typed(year, 'http://www.w3.org/2001/XMLSchema#gYear')),
  fc.constantFrom<Json>(true, 1, { '@value': 'Milano' }),
);

const properties = (value: fc.Arbitrary<Json>): fc.Arbitrary<JsonObject> =>
  fc.dictionary(
    fc.constantFrom('name', 'dcterms:relation', 'foaf:page', 'skos:note'),
    fc.oneof(value, fc.array(value, { minLength: 1, maxLength: 3 })),
    { minKeys: 1, maxKeys: 3, noNullPrototype: true },
  );

const described = (value: fc.Arbitrary<Json>): fc.Arbitrary<JsonObject> =>
  fc
    .record({ '@id': address, '@type': fc.constantFrom('WebPage', 'foaf:Document') })
    .chain((head) => properties(value).map((body) => ({ ...head, ...body })));

const inPlace = described(fc.oneof(leaf, described(leaf)));

/** A node that names things, describes some in place, and holds things without an IRI. */
const node = described(fc.oneof(leaf, inPlace, properties(leaf)));

/** Nodes of which several may speak of one thing, and say the same or something else of it. */
export const randomNodes: fc.Arbitrary<readonly JsonObject[]> = fc.array(node, { minLength: 1, maxLength: 6 });
