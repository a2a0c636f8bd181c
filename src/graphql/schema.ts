import { isAbstractType, type GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { CityResolver } from './city-resolver.js';
import { CountryResolver, SectorResolver } from './connections/connection-resolvers.js';
import { DatasetResolver } from './dataset-resolver.js';
import { entityResolvers } from './entity-resolvers.js';
import { FederationResolver } from './federation/federation-resolver.js';
import { NodeResolver } from './node-resolver.js';
import { SearchResolver } from './search-resolver.js';
import { StatisticsResolver } from './statistics-resolver.js';

/** Builds the GraphQL schema from the model's classes and the root resolvers. */
export function createSchema(): GraphQLSchema {
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
  const query = schema.getQueryType();
  // type-graphql has no place for it.
  if (query)
    query.description = 'Where every question begins: one thing, all things of a kind, a search, or the dataset.';
  for (const type of Object.values(schema.getTypeMap()).filter(isAbstractType)) {
    // type-graphql's own resolveType is asynchronous, and does not know an interface of an interface.
    type.resolveType = (thing: object) => thing.constructor.name;
  }
  return schema;
}
