import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { readRdf } from '../../support/rdf.js';
import { answerReader, type AnswerReader } from './answer-reader.js';
import { ask } from './ask.js';
import { graphLines } from './graph-lines.js';

let gateway: TestGateway;
let reader: AnswerReader;
beforeAll(async () => {
  gateway = await startGateway({ dataFolder: 'tests/fixtures/three-cities' });
  reader = answerReader(gateway);
});
afterAll(() => gateway.close());

const turtle = (text: string): string => `
  @prefix dcterms: <http://purl.org/dc/terms/> .
  @prefix def: <https://gemellaggi.example/def/> .
  @prefix edtf: <http://id.loc.gov/datatypes/edtf/> .
  @prefix hydra: <http://www.w3.org/ns/hydra/core#> .
  @prefix schema: <https://schema.org/> .
  @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
  @prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
  @prefix wdt: <http://www.wikidata.org/prop/direct/> .
  @prefix : <https://gemellaggi.example/cities/> .
  ${text}`;

/** What is asked, and what the answer says in Turtle. */
type Example = readonly [sentence: string, query: string, says: string];

const things: readonly Example[] = [
  [
    'a thing by its address',
    '{ city(slug: "metz") { id slug timeZone } }',
    '[] hydra:member :metz . :metz schema:identifier "metz" ; vcard:tz "Europe/Paris" .',
  ],
  ['a thing without its address', '{ city(slug: "metz") { slug } }', '[] hydra:member [ schema:identifier "metz" ] .'],
  ['its class', '{ city(slug: "metz") { __typename } }', '[] hydra:member [ a schema:City ] .'],
  [
    'the more specific of two classes',
    '{ sector(slug: "culture") { __typename } agreement(slug: "metz-trier") { __typename } }',
    '[] hydra:member [ a skos:Concept ] , [ a def:TwinningAgreement ] .',
  ],
  [
    'a thing in a thing',
    '{ city(slug: "metz") { id country { code } } }',
    '[] hydra:member :metz . :metz schema:containedInPlace [ schema:identifier "FR" ] .',
  ],
  [
    'a thing under another name',
    '{ here: city(slug: "metz") { iri: id short: slug } }',
    '[] hydra:member :metz . :metz schema:identifier "metz" .',
  ],
  [
    'an address that is selected twice',
    '{ city(slug: "metz") { id iri: id slug } }',
    '[] hydra:member :metz . :metz schema:identifier "metz" .',
  ],
  [
    'coordinates, which are never whole numbers',
    '{ city(slug: "metz") { location { latitude longitude } } }',
    '[] hydra:member [ schema:geo [ schema:latitude 4.9E1 ; schema:longitude 6.1757E0 ] ] .',
  ],
  [
    'a date as far as it is known',
    '{ agreement(slug: "metz-luxembourg-trier") { date } }',
    '[] hydra:member [ dcterms:created "1969"^^edtf:EDTF ] .',
  ],
  [
    'a value of an enumeration',
    '{ agreement(slug: "metz-trier") { status duration } }',
    '[] hydra:member [ schema:creativeWorkStatus def:Active ; def:duration def:FixedTerm ] .',
  ],
];

const texts: readonly Example[] = [
  [
    'that has its language',
    '{ city(slug: "trier") { names { value language } } }',
    '[] hydra:member [ schema:name "Trèves"@fr , "Trier"@de ] .',
  ],
  [
    'whose parts have other names',
    '{ city(slug: "metz") { a: names { language: value value: language } } }',
    '[] hydra:member [ schema:name "Metz"@fr ] .',
  ],
  ['without its language as nothing', '{ city(slug: "metz") { names { value } } }', '[] hydra:member [] .'],
  [
    'of which only the language is known as nothing',
    '{ city(slug: "metz") { names { language __typename } } }',
    '[] hydra:member [] .',
  ],
  ['that was picked as nothing', '{ city(slug: "metz") { name(language: DE) } }', '[] hydra:member [] .'],
];

const ways: readonly Example[] = [
  [
    'a list of its own',
    '{ sectors { nodes { slug } } }',
    '[] hydra:collection [ hydra:member [ schema:identifier "culture" ] ] .',
  ],
  [
    'edges',
    '{ cities(first: 1) { edges { cursor node { slug } } pageInfo { endCursor } totalCount } }',
    '[] hydra:collection [ hydra:member [ schema:identifier "luxembourg" ] ] .',
  ],
  ['a list with nothing in it', '{ cities(first: 0) { nodes { slug } } }', '[] hydra:collection [] .'],
  [
    'a list within a thing',
    '{ country(code: "FR") { code cities { nodes { slug } } } }',
    '[] hydra:member [ schema:identifier "FR" ; schema:containsPlace [ schema:identifier "metz" ] ] .',
  ],
  [
    'edges within a thing',
    '{ sector(slug: "culture") { agreements { edges { node { slug } } } } }',
    '[] hydra:member [ schema:subjectOf [ schema:identifier "metz-trier" ] ] .',
  ],
  [
    'the names of types on the way',
    '{ country(code: "FR") { __typename cities { __typename edges { __typename node { __typename } } } } }',
    '[] hydra:member [ a schema:Country ; schema:containsPlace [ a schema:City ] ] .',
  ],
  [
    'the name of the type of a list within a thing, which is said of the thing',
    '{ country(code: "FR") { cities { __typename } } }',
    '[] hydra:member [ a schema:Country ] .',
  ],
  [
    'counts',
    '{ statistics { agreements bySector { agreements sector { slug } } } }',
    '[] hydra:collection [ hydra:member [ schema:identifier "culture" ] ] .',
  ],
];

const partly: readonly Example[] = [
  [
    'a null',
    '{ city(slug: "metz") { slug website population { inhabitants } } }',
    '[] hydra:member [ schema:identifier "metz" ] .',
  ],
  ['an empty list', '{ city(slug: "metz") { slug sameAs } }', '[] hydra:member [ schema:identifier "metz" ] .'],
  ['a thing that is not there', '{ city(slug: "nowhere") { slug } }', ''],
  [
    'a thing of several that is not there',
    '{ nodes(ids: ["https://gemellaggi.example/cities/metz", "https://elsewhere.example/"]) { id } }',
    '[] hydra:member :metz .',
  ],
  [
    'counts alone',
    '{ statistics { agreements byYear { year } } cities { totalCount } }',
    '[] hydra:collection [] , [] .',
  ],
  ['what has no term', '{ city(slug: "metz") { distanceTo(slug: "trier") jsonLd } }', '[] hydra:member [] .'],
  ['the name of the type of the answer', '{ __typename }', ''],
  [
    'a connection that failed, beside what did not',
    '{ city(slug: "metz") { slug } country(code: "FR") { cities(first: -1) { nodes { slug } } } }',
    '[] hydra:member [ schema:identifier "metz" ] .',
  ],
];

const fragments: readonly Example[] = [
  [
    'a fragment',
    '{ city(slug: "metz") { ...Short } } fragment Short on City { a: slug }',
    '[] hydra:member [ schema:identifier "metz" ] .',
  ],
  [
    'an interface',
    '{ node(id: "https://gemellaggi.example/cities/metz") { id ... on City { a: slug } ... on Country { b: code } } }',
    '[] hydra:member :metz . :metz schema:identifier "metz" .',
  ],
  [
    'an interface whose types give one key two meanings, since they tell them apart',
    `{ nodes(ids: ["https://gemellaggi.example/cities/metz", "https://gemellaggi.example/dataset"]) {
       __typename ... on City { a: slug } ... on Dataset { a: version } } }`,
    '[] hydra:member [ a schema:City ; schema:identifier "metz" ] , [ a schema:Dataset ; schema:version "1" ] .',
  ],
  [
    'a search through several types',
    '{ search(query: "culture") { nodes { __typename ... on Sector { slug } } } }',
    '[] hydra:collection [ hydra:member [ a skos:Concept ; schema:identifier "culture" ] ] .',
  ],
];

/** Asserts what an answer says. */
async function says(query: string, expected: string, variables = {}): Promise<void> {
  const { response, text } = await ask(gateway, { query, variables }, 'application/ld+json');
  const said = await reader.byOxigraph(response, text);
  expect(graphLines(said)).toEqual(graphLines(await readRdf(turtle(expected), 'text/turtle')));
}

describe('an answer', () => {
  it.each(things)('says %s', async (_sentence, query, expected) => says(query, expected));
  it.each(texts)('says a text %s', async (_sentence, query, expected) => says(query, expected));
  it.each(ways)('says what is found by %s', async (_sentence, query, expected) => says(query, expected));
  it.each(partly)('says nothing by %s', async (_sentence, query, expected) => says(query, expected));
  it.each(fragments)('says what is selected by %s', async (_sentence, query, expected) => says(query, expected));

  it.each([
    [true, '[] hydra:member [ schema:identifier "metz" ] .'],
    [false, '[] hydra:member [ vcard:tz "Europe/Paris" ] .'],
  ])('says what its variables let in: %s', async (yes, expected) => {
    const query =
      'query ($yes: Boolean!) { city(slug: "metz") { a: slug @include(if: $yes) b: timeZone @skip(if: $yes) } }';
    await says(query, expected, { yes });
  });
});
