import fc from 'fast-check';
import { isJsonObject, type Json, type JsonObject } from '../../../src/linked-data/json-ld.js';
import { iri, list, text, typed } from '../../../src/linked-data/json-ld-value.js';
import { xsd } from '../../../src/vocabulary/xsd.js';
import { documents } from '../shipped-graph.js';

const { '@context': context } = documents.context;
const definitions = Object.entries(isJsonObject(context) ? context : {}).filter(([key]) => !key.startsWith('@'));
const isCoercedToIri = (definition: Json): boolean => isJsonObject(definition) && definition['@type'] === '@id';

const iriKeys = definitions.filter(([, definition]) => isCoercedToIri(definition)).map(([key]) => key);
const isCoercedToDouble = (definition: Json): boolean => isJsonObject(definition) && definition['@type'] === xsd.double;
const doubleKeys = definitions.filter(([, definition]) => isCoercedToDouble(definition)).map(([key]) => key);
const otherKeys = definitions.map(([key]) => key).filter((key) => !iriKeys.includes(key) && !doubleKeys.includes(key));
const fullIris = ['https://example.org/terms#one', 'http://purl.org/dc/terms/title', 'urn:example:two'];

const id = fc.constantFrom('https://example.org/1', 'https://example.org/ü', 'wd:Q490', 'urn:x:1', '_:a', '_:b');
const type = fc.constantFrom('City', 'schema:City', 'skos:Concept', 'def:TwinningAgreement', 'https://example.org/C');
const language = fc.constantFrom('it', 'EN-gb', 'zh-hant', 'pt-BR', 'sr-latn-rs');
const words = fc.string({ unit: 'grapheme', maxLength: 5 });

/** Without those that jsonld.js takes for integers, as it takes 1e-7 for 0. */
const number = fc
  .oneof(
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(45, 12.5, 1e21, -0.1, 1234567890123456, 0),
  )
  .filter((value) => !/^-?\de-/.test(String(value)));

const scalar: fc.Arbitrary<Json> = fc.oneof(words, number, fc.boolean());

const valueObject: fc.Arbitrary<JsonObject> = fc.oneof(
  fc.record({ language, value: words }).map(text),
  fc
    .tuple(words, fc.constantFrom(xsd.date, 'xsd:gYear', 'edtf:EDTF'))
    .map(([value, datatype]) => typed(value, datatype)),
  fc.constantFrom('45', '45.46', '-1e3').map((value) => typed(value, xsd.double)),
  scalar.map((value) => ({ '@value': value })),
  number.map((value) => ({ '@type': xsd.double, '@value': value })),
);

const listOf = (item: fc.Arbitrary<Json>): fc.Arbitrary<JsonObject> => fc.array(item, { maxLength: 3 }).map(list);

const { node } = fc.letrec<{ node: JsonObject; value: Json; item: Json }>((tie) => ({
  item: fc.oneof({ depthSize: 'small' }, valueObject, id.map(iri), listOf(tie('item')), tie('node')),
  value: fc.oneof({ depthSize: 'small' }, valueObject, id.map(iri), listOf(tie('item')), tie('node')),
  node: fc
    .record(
      {
        '@id': id,
        '@type': fc.oneof(type, fc.array(type, { minLength: 1, maxLength: 3 })),
        other: properties(otherKeys, fc.oneof(scalar, tie('value'))),
        doubles: properties(doubleKeys, number),
        things: properties(iriKeys, fc.oneof(id, tie('value'))),
        full: properties(fullIris, fc.oneof(scalar, tie('value'))),
      },
      { requiredKeys: ['other', 'doubles', 'things', 'full'] },
    )
    .map(({ other, doubles, things, full, ...head }) => ({ ...head, ...other, ...doubles, ...things, ...full })),
}));

function properties(keys: readonly string[], value: fc.Arbitrary<Json>): fc.Arbitrary<JsonObject> {
  const values = fc.oneof(
    value,
    fc.array(fc.oneof({ weight: 9, arbitrary: value }, fc.constant(null)), { maxLength: 4 }),
  );
  return fc.dictionary(fc.constantFrom(...keys), values, { maxKeys: 2, noNullPrototype: true });
}

/** Nodes that say something, in any of the ways our documents know. */
export const randomGraph: fc.Arbitrary<readonly JsonObject[]> = fc.array(
  fc.tuple(node, type).map(([one, type]) => ({ '@type': type, ...one })),
  { maxLength: 4 },
);
