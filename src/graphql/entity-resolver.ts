import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver, type ClassType } from 'type-graphql';
import type { Connection } from '../model/connection.js';
import type { EntityName } from '../model/entity-name.js';
import type { Entities } from '../store/store.js';
import { connect } from './connections/connect.js';
import type { Context } from './context.js';
import type { ListArguments, ListOf } from './connections/list-of.js';

/** The names and descriptions of the two queries by which the entities of one type are reached. */
export interface EntityQueries<Name extends EntityName, Filter> {
  readonly entity: Name;
  readonly type: ClassType<Entities[Name]>;
  readonly connection: ClassType<Connection<Entities[Name]>>;
  readonly list: ListOf<Entities[Name], Filter>;
  readonly one: { readonly name: string; readonly description: string };
  readonly many: { readonly name: string; readonly description: string };
  /** The argument that names one entity. */
  readonly key: { readonly name: string; readonly description: string };
}

/** Turns such a declaration into the resolver of both queries: one entity by its key, and all of them page by page. */
export function entityResolver<Name extends EntityName, Filter>(queries: EntityQueries<Name, Filter>): ClassType {
  const { entity, type, connection, list, one, many, key } = queries;

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
      return connect(context.store.list(entity).items, list.request(given), { context, info });
    }
  }
  return EntityResolver;
}
