import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver, type ClassType } from 'type-graphql';
import type { Connection } from '../model/connection.js';
import type { EntityName } from '../model/entity-name.js';
import type { Entities } from '../store/store.js';
import type { Context } from './context.js';
import { entityQueries } from './entity-queries.js';
import type { ListArguments, ListOf } from './connections/list-of.js';

/** What the two queries by which the entities of one type are reached answer with. */
export interface EntityAnswers<Name extends EntityName, Filter> {
  readonly entity: Name;
  readonly type: ClassType<Entities[Name]>;
  readonly connection: ClassType<Connection<Entities[Name]>>;
  readonly list: ListOf<Entities[Name], Filter>;
}

/** Turns such a declaration into the resolver of both queries: one entity by its key, and all of them page by page. */
export function entityResolver<Name extends EntityName, Filter>(answers: EntityAnswers<Name, Filter>): ClassType {
  const { entity, type, connection, list } = answers;
  const { one, many, key } = entityQueries[entity];

  @Resolver()
  class EntityResolver {
    @Query(() => type, { ...one, nullable: true })
    one(
      @Arg(key.name, () => String, { description: key.description }) slug: string,
      @Ctx() { store }: Context,
    ): Entities[Name] | undefined {
      return store.list(entity).get(slug.toLowerCase());
    }

    @Query(() => connection, many)
    many(
      @Args(() => list.arguments) given: ListArguments<Filter>,
      @Ctx() context: Context,
      @Info() info: GraphQLResolveInfo,
    ): Connection<Entities[Name]> {
      return list.connect(given, { context, info });
    }
  }
  return EntityResolver;
}
