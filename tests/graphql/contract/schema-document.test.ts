import { buildSchema, lexicographicSortSchema, printType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schemaDocument } from '../../../src/graphql/contract/schema-document.js';
import { createSchema } from '../../../src/graphql/schema.js';
import { createIris } from '../../../src/model/iris.js';
import { directivesIn } from '../../support/directives-in.js';

const iris = createIris('https://twins.example');
const schema = createSchema();
const document = schemaDocument(schema, iris);

const directives = directivesIn(document);

const partialDates = ['date', 'gYearMonth', 'gYear'].map((name) => `http://www.w3.org/2001/XMLSchema#${name}`);

describe('the document of the contract', () => {
  it('is valid by itself, with every directive defined', () => {
    expect(() => buildSchema(document)).not.toThrow();
  });

  it('defines every type as the schema does, descriptions and all', () => {
    const sorted = lexicographicSortSchema(schema);
    const types = Object.values(buildSchema(document).getTypeMap());
    const ours = types.filter(({ name }) => name !== 'Query' && sorted.getType(name));
    const declared = ours.flatMap(({ name }) => sorted.getType(name) ?? []);
    expect(ours.map(printType)).toEqual(declared.map(printType));
  });

  it('has every type of the schema but those that only routers ask for', () => {
    const inDocument = buildSchema(document).getTypeMap();
    const missing = Object.keys(schema.getTypeMap()).filter((name) => !(name in inDocument));
    expect(missing.sort()).toEqual(['_Any', '_Entity', '_Service']);
  });

  it('has every query of the schema but those that only routers ask', () => {
    const inDocument = buildSchema(document).getQueryType()?.getFields() ?? {};
    const missing = Object.keys(schema.getQueryType()?.getFields() ?? {}).filter((name) => !(name in inDocument));
    expect(missing.sort()).toEqual(['_entities', '_service']);
  });

  it.each([
    ['a type', 'GeoCoordinates', '@term(iri: "https://schema.org/GeoCoordinates")'],
    ['the more specific class of a type', 'Sector', '@term(iri: "http://www.w3.org/2004/02/skos/core#Concept")'],
    ['a class of our own', 'Agreement', '@term(iri: "https://twins.example/def/TwinningAgreement")'],
    ['a field', 'City.country', '@term(iri: "https://schema.org/containedInPlace")'],
    ['a field of an interface', 'Named.names', '@term(iri: "https://schema.org/name")'],
    ['a property of our own', 'Agreement.duration', '@term(iri: "https://twins.example/def/duration")'],
    ['the second property of a date', 'Agreement.date', '@term(iri: "http://purl.org/dc/terms/created")'],
    ['the field that is the address', 'City.id', '@term(iri: "@id")'],
    [
      'the value of an enum',
      'Continent.ASIA',
      '@term(iri: "http://publications.europa.eu/resource/authority/continent/ASIA")',
    ],
    ['a concept of our own', 'Duration.PERMANENT', '@term(iri: "https://twins.example/def/Permanent")'],
  ])('names the term of %s', (_case, path, directive) => {
    expect(directives.get(path)).toContain(directive);
  });

  it.each([
    ['of the values of a scalar', 'Latitude', ['http://www.w3.org/2001/XMLSchema#double']],
    [
      'of each form of a date, and of the date in EDTF',
      'PartialDate',
      [...partialDates, 'http://id.loc.gov/datatypes/edtf/EDTF'],
    ],
    ['@id for addresses', 'Iri', ['@id']],
  ])('names the datatype %s', (_case, path, datatypes) => {
    expect(directives.get(path)).toEqual(datatypes.map((datatype) => `@term(iri: "${datatype}")`));
  });

  it.each(['JSONObject', 'FieldSet', 'link__Import'])('names no datatype of %s, whose values are in no RDF', (path) => {
    expect(directives.get(path)?.filter((directive) => directive.startsWith('@term'))).toEqual([]);
  });

  it('says why a field has no term', () => {
    expect(directives.get('Agreement.year')).toEqual(['@noTerm(reason: "it is the beginning of `date`")']);
  });

  it('says why a type has no term, and not again at its fields', () => {
    const paths = ['PageInfo', 'PageInfo.hasNextPage'];
    const reason = '@noTerm(reason: "it is about a page of an answer, not about a thing")';
    expect(paths.map((path) => directives.get(path))).toEqual([['@shareable', reason], []]);
  });

  it('gives no term to a value that is no concept', () => {
    expect(directives.get('Language.IT')).toEqual([]);
  });

  it.each([
    ['City', ['@key(fields: "id")', '@key(fields: "slug")']],
    ['Country', ['@key(fields: "id")', '@key(fields: "code")']],
    ['Dataset', ['@key(fields: "id")']],
    ['Text', ['@shareable']],
    ['CityConnection', ['@shareable']],
    ['Query', []],
  ])('tells how a supergraph is composed of %s', (name, expected) => {
    const federation = directives.get(name)?.filter((directive) => /^@(key|shareable)/.test(directive));
    expect(federation).toEqual(expected);
  });

  it('keeps what GraphQL itself says of a field', () => {
    const deprecated = buildSchema('type Query { old: Int @deprecated(reason: "Use `new`."), new: Int }');
    expect(directivesIn(schemaDocument(deprecated, iris)).get('Query.old')).toEqual([
      '@deprecated(reason: "Use `new`.")',
    ]);
  });
});
