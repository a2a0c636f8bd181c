import {
  GraphQLEnumType,
  GraphQLFloat,
  GraphQLID,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  type GraphQLOutputType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { shapeOf, type NodeShapes, type PropertyShape } from '../../src/model/node-shape.js';
import { nodeShapes } from '../../src/model/node-shapes.js';
import type { TermDeclaration } from '../../src/model/term.js';
import { rdf } from '../../src/vocabulary/rdf.js';

type Options = Omit<TermDeclaration, 'iri'>;

const example = 'https://example.org/';
const term = (iri: string, options: Options = {}): { extensions: { term: TermDeclaration } } => ({
  extensions: { term: { iri, ...options } },
});
const fields = { value: { type: GraphQLString } };

const Node = new GraphQLInterfaceType({ name: 'Node', fields, resolveType: () => undefined });
const Text = new GraphQLObjectType({ name: 'Text', fields, ...term(rdf.langString) });
const Country = new GraphQLObjectType({ name: 'Country', fields, interfaces: [Node], ...term(`${example}Country`) });
const Point = new GraphQLObjectType({ name: 'Point', fields, ...term(`${example}Point`) });
const Plain = new GraphQLObjectType({ name: 'Plain', fields });
const Season = new GraphQLEnumType({ name: 'Season', values: { SUMMER: { value: '/def/Summer' } } });
const CountryConnection = new GraphQLObjectType({
  name: 'CountryConnection',
  fields: { nodes: { type: new GraphQLList(Country) }, pageInfo: { type: Plain } },
});

/** The shapes of a schema whose type City has one field with a term. */
function shapesWith(type: GraphQLOutputType, options: Options = {}): NodeShapes {
  const City = new GraphQLObjectType({
    name: 'City',
    description: 'A city.',
    ...term(`${example}City`, { additionalType: '/def/Town' }),
    fields: {
      id: { type: GraphQLID, ...term('@id') },
      thing: { type, description: 'A thing.', ...term(`${example}thing`, options) },
      plain: { type: Plain },
    },
  });
  return nodeShapes(new GraphQLSchema({ query: City, types: [Text] }));
}

function propertyOf(type: GraphQLOutputType, options: Options = {}): PropertyShape {
  const [property] = shapeOf(shapesWith(type, options), 'City').properties;
  if (!property) throw new Error('The field gave no property.');
  return property;
}

describe('the shape of a type', () => {
  it('has the name, the term and the description of the type', () => {
    expect(shapeOf(shapesWith(GraphQLString), 'City')).toMatchObject({
      name: 'City',
      type: `${example}City`,
      additionalType: '/def/Town',
      description: 'A city.',
    });
  });

  it('has each field with a term as a property, and no other', () => {
    const { properties } = shapeOf(shapesWith(GraphQLString), 'City');
    expect(properties).toMatchObject([{ name: 'thing', path: `${example}thing`, description: 'A thing.' }]);
  });

  it('has the field that holds its IRI apart', () => {
    expect(shapeOf(shapesWith(GraphQLString), 'City').identity).toMatchObject({ name: 'id', path: '@id' });
  });

  it('is there for types with a term alone, texts excepted', () => {
    expect([...shapesWith(CountryConnection).keys()].sort()).toEqual(['City', 'Country']);
  });

  it('is asked for in vain by the name of another type, with a word on what is missing', () => {
    expect(() => shapeOf(shapesWith(GraphQLString), 'Plain')).toThrow('Plain: does its class carry @Term?');
  });
});

describe('the values of a property', () => {
  it.each([
    ['a text', Text, { kind: 'text' }],
    ['a literal', GraphQLFloat, { kind: 'literal', scalar: 'Float' }],
    ['an IRI', GraphQLID, { kind: 'iri', scalar: 'ID' }],
    ['a concept', Season, { kind: 'concept', iris: { SUMMER: '/def/Summer' } }],
    ['a reference', Country, { kind: 'reference', to: 'Country' }],
    ['a reference, page by page', CountryConnection, { kind: 'reference', to: 'Country' }],
    ['something described in place', Point, { kind: 'nested', of: 'Point' }],
  ])('are %s', (_kind, type, value) => {
    expect(propertyOf(type).value).toMatchObject(value);
  });

  it('are what is in a list', () => {
    expect(propertyOf(new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(Country)))).value).toEqual({
      kind: 'reference',
      to: 'Country',
    });
  });

  it('are of no type without a term: the error names the field and the type, and tells what to do', () => {
    expect(() => propertyOf(Plain)).toThrow(
      'City.thing has a term, but its type Plain has none: put @Term on it or take it off the field.',
    );
  });
});

describe('the cardinality of a property', () => {
  const list = new GraphQLNonNull(new GraphQLList(Country));

  it.each([
    ['none or one where null is allowed', GraphQLString, {}, 0, false],
    ['exactly one where null is not allowed', new GraphQLNonNull(GraphQLString), {}, 1, false],
    ['any number in a list', list, {}, 0, true],
    ['any number in a connection', new GraphQLNonNull(CountryConnection), {}, 0, true],
    ['as many in a list as its term says', list, { atLeast: 2 }, 2, true],
  ])('is %s', (_case, type, options, atLeast, isList) => {
    expect(propertyOf(type, options)).toMatchObject({ atLeast, list: isList });
  });

  it.each([
    ['written', {}, false],
    ['computed', { computed: true }, true],
  ])('is that of a field which is %s', (_case, options, computed) => {
    expect(propertyOf(GraphQLString, options).computed).toBe(computed);
  });
});
