import { Arg, Args, Ctx, Query, Resolver, type ClassType } from 'type-graphql';
import type { Connection } from '../model/connection.js';
import type { EntityName } from '../model/iris.js';
import type { Entities } from '../store/store.js';
import { connect } from './connect.js';
import { ConnectionArguments, pageRequest } from './connection-arguments.js';
import type { Context } from './context.js';

/** The names and descriptions of the two queries by which the entities of one type are reached. */
export interface EntityQueries<Name extends EntityName> {
  readonly entity: Name;
  readonly type: ClassType<Entities[Name]>;
  readonly connection: ClassType<Connection<Entities[Name]>>;
  readonly one: { readonly name: string; readonly description: string };
  readonly many: { readonly name: string; readonly description: string };
  /** The argument that names one entity. */
  readonly key: { readonly name: string; readonly description: string };
}

/** Turns such a declaration into the resolver of both queries: one entity by its key, and all of them page by page. */
export function entityResolver<Name extends EntityName>(queries: EntityQueries<Name>): ClassType {
  const { entity, type, connection, one, many, key } = queries;

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
      @Args(() => ConnectionArguments) page: ConnectionArguments,
      @Ctx() { store }: Context,
    ): Connection<Entities[Name]> {
      return connect(store.list(entity).page(pageRequest(page)));
    }
  }
  return EntityResolver;
}
