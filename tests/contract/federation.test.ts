import { composeServices } from '@apollo/composition';
import { buildSchema, isObjectType, parse, type GraphQLSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { contractFiles } from '../../src/cli/contract-files.js';

const contract = (await contractFiles()).get('schema.graphql') ?? '';

const federation =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])';

/** Another team's subgraph, which knows cities by their slugs and has lists of its own. */
const hotels = `${federation}
  type Query { hotels: HotelConnection! }
  type City @key(fields: "slug") { slug: String! hotels: HotelConnection! }
  type Hotel @key(fields: "id") { id: ID! names: [Text!]! city: City! }
  type HotelConnection { nodes: [Hotel!]! pageInfo: PageInfo! }
  type PageInfo @shareable { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
  type Text @shareable { language: LanguageTag! value: String! }
  scalar LanguageTag`;

/** Another team's subgraph, which knows cities and agreements by their addresses only. */
const archive = `${federation}
  type Query { documents: [Document!]! }
  type Document { title: String! about: Agreement! signedIn: City }
  type Agreement @key(fields: "id", resolvable: false) { id: ID! }
  type City @key(fields: "id", resolvable: false) { id: ID! }`;

/** A subgraph that may not say what it says: the time zone of a city is ours to tell. */
const usurper = `${federation}
  type City @key(fields: "slug") { slug: String! timeZone: String! }`;

/** Composes subgraphs; gives what is wrong with them, and the schema a client sees. */
function compose(subgraphs: Readonly<Record<string, string>>): {
  readonly errors: readonly string[];
  readonly schema: GraphQLSchema | undefined;
} {
  const services = Object.entries(subgraphs).map(([name, text]) => ({ name, typeDefs: parse(text) }));
  const { errors = [], schema } = composeServices(services);
  return { errors: errors.map(({ message }) => message), schema: schema?.toAPISchema().toGraphQLJSSchema() };
}

function fieldsOf(schema: GraphQLSchema | undefined, name: string): readonly string[] {
  const type = schema?.getType(name);
  return isObjectType(type) ? Object.keys(type.getFields()) : [];
}

describe('the contract as a subgraph', () => {
  it('composes alone', () => {
    expect(compose({ contract }).errors).toEqual([]);
  });

  it('gives clients of the supergraph every type it has', () => {
    const types = Object.values(buildSchema(contract).getTypeMap());
    const { schema } = compose({ contract });
    const ours = types.map(({ name }) => name).filter((name) => !/^(FieldSet|link__.*)$/.test(name));
    expect(ours.filter((name) => !schema?.getType(name))).toEqual([]);
  });

  it('composes with a subgraph that extends cities by their slugs, and has value types of the same name', () => {
    expect(compose({ contract, hotels }).errors).toEqual([]);
  });

  it('keeps the fields of both on an extended type', () => {
    const { schema } = compose({ contract, hotels });
    expect(fieldsOf(schema, 'City')).toEqual(expect.arrayContaining(['timeZone', 'hotels']));
  });

  it('composes with a subgraph that refers by address', () => {
    expect(compose({ contract, archive }).errors).toEqual([]);
  });

  it('composes with both at once', () => {
    expect(compose({ contract, hotels, archive }).errors).toEqual([]);
  });

  it('lets no other subgraph answer for a field of its own', () => {
    expect(compose({ contract, usurper }).errors.join()).toContain('City.timeZone');
  });
});
