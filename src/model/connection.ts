import { Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { NoTerm } from './no-term.js';

/** Where a page stands among all items (Relay Cursor Connections, section “PageInfo”). */
@ObjectType({ description: 'Where a page stands in its list.', simpleResolvers: true })
@NoTerm('it is about a page of an answer, not about a thing')
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there are items after this page.' })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether there are items before this page.' })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the first item, for `before`; null on an empty page.',
  })
  readonly startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the last item, for `after`; null on an empty page.',
  })
  readonly endCursor!: string | null;
}

/** One item of a page together with its cursor. */
export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

/** One page of a list (Relay Cursor Connections). */
export interface Connection<T> {
  readonly edges: readonly Edge<T>[];
  readonly nodes: readonly T[];
  readonly pageInfo: Pick<PageInfo, keyof PageInfo>;
  readonly totalCount: number;
}

/** Turns a type into the GraphQL types `…Edge` and `…Connection` of its lists. `plural` names the items in descriptions. */
export function connectionOf<T extends object>(
  name: string,
  plural: string,
  nodeType: () => abstract new () => T,
): ClassType<Connection<T>> {
  @ObjectType(`${name}Edge`, {
    description: `One of the ${plural}, with the cursor that marks its place in the list.`,
    simpleResolvers: true,
  })
  @NoTerm('it is the way to a thing, not a thing')
  class NodeEdge implements Edge<T> {
    @Field(() => String, { description: 'Marks the place of this item in the list, for `after` and `before`. Opaque.' })
    readonly cursor!: string;

    @Field(nodeType, { description: 'The item itself.' })
    readonly node!: T;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${plural}.`, simpleResolvers: true })
  @NoTerm('it is the way to things, not a thing')
  class NodeConnection implements Connection<T> {
    @Field(() => [NodeEdge], { description: 'The items of this page, each with its cursor.' })
    readonly edges!: readonly NodeEdge[];

    @Field(() => [nodeType()], { description: 'The items of this page, without cursors.' })
    readonly nodes!: readonly T[];

    @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
    readonly pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many items the whole list has.' })
    readonly totalCount!: number;
  }
  return NodeConnection;
}
