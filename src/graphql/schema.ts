import { isAbstractType, type GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { CityResolver } from './city-resolver.js';
import { CountryResolver, SectorResolver } from './connections/connection-resolvers.js';
import { DatasetResolver } from './dataset-resolver.js';
import { entityResolvers } from './entity-resolvers.js';
import { FederationResolver } from './federation/federation-resolver.js';
import { limitsText } from './limits/limits-text.js';
import { NodeResolver } from './node-resolver.js';
import { SearchResolver } from './search-resolver.js';
import { StatisticsResolver } from './statistics-resolver.js';
import { makeResolversSynchronous } from './synchronous-resolvers.js';

/** What a visitor of an explorer reads first. */
const description = `A city's twinning agreements: which cities are twinned, since when, and in which sectors they work together.

- Cities, agreements, sectors and countries have an \`id\`, their address on the web, and a \`slug\`, the last part of it: start with \`city(slug: "milano")\`. A country is found by its \`code\`.
- Lists come page by page, with \`first\` and \`after\`. \`nodes\` are the items of a page, \`totalCount\` says how many there are in all.
- \`name(language: EN)\` is the name in one language; \`names\` are all names with their languages.
- What is null is not known, or does not exist.
- Every answer is linked data, too: ask the same query as JSON-LD, Turtle, N-Triples, N-Quads or RDF/XML by the \`Accept\` header.
- ${limitsText}`;

/** Builds the GraphQL schema from the model's classes and the root resolvers. */
export function createSchema(): GraphQLSchema {
  const schema = createSchemaOfClasses();
  makeResolversSynchronous(schema);
  return schema;
}

/** Builds the same schema with the resolvers that type-graphql makes. */
export function createSchemaOfClasses(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      NodeResolver,
      DatasetResolver,
      CityResolver,
      CountryResolver,
      SectorResolver,
      SearchResolver,
      StatisticsResolver,
      FederationResolver,
      ...entityResolvers,
    ],
    validate: false,
  });
  // type-graphql has no place for these two.
  schema.description = description;
  const query = schema.getQueryType();
  if (query) {
    query.description =
      'Where every question begins: one thing, all things of a kind, a search, counts for a dashboard, or the dataset.';
  }
  for (const type of Object.values(schema.getTypeMap()).filter(isAbstractType)) {
    // type-graphql's own resolveType is asynchronous, and does not know an interface of an interface.
    type.resolveType = (thing: object) => thing.constructor.name;
  }
  return schema;
}
