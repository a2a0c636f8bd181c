import { ArgsType, Field, Int } from 'type-graphql';
import type { Order } from '../../store/lists/order.js';
import type { Cut } from '../../store/lists/page.js';
import { BadUserInput } from '../bad-user-input.js';
import { decodeCursor } from './cursor.js';
import { isGiven, type Given } from '../given.js';
import { pageSizes } from '../limits/page-sizes.js';

/** The arguments of every connection (Relay Cursor Connections, section “Arguments”). */
@ArgsType()
export class ConnectionArguments {
  @Field(() => Int, {
    nullable: true,
    description: `How many items to give from the start of the list, or after \`after\`: ${pageSizes.usual} if neither \`first\` nor \`last\` is given, ${pageSizes.most} at the most.`,
  })
  readonly first?: Given<number>;

  @Field(() => String, {
    nullable: true,
    description:
      'Give items after this cursor: the `endCursor` of a page, or the `cursor` of an edge, that came in the same order.',
  })
  readonly after?: Given<string>;

  @Field(() => Int, {
    nullable: true,
    description: `How many items to give from the end of the list, or before \`before\`: ${pageSizes.most} at the most.`,
  })
  readonly last?: Given<number>;

  @Field(() => String, {
    nullable: true,
    description:
      'Give items before this cursor: the `startCursor` of a page, or the `cursor` of an edge, that came in the same order.',
  })
  readonly before?: Given<string>;
}

/** The request for a page of a connection. */
export interface ConnectionRequest<T> extends Cut {
  readonly order: Order<T>;
}

/** Turns the arguments of a connection into the request for a page, or tells the client what is wrong with them. */
export function connectionRequest<T>(
  { first, after, last, before }: ConnectionArguments,
  order: Order<T>,
): ConnectionRequest<T> {
  if (isGiven(first) && isGiven(last)) {
    throw new BadUserInput(
      'Give "first" or "last", not both: together they do not say which end of the list you want.',
    );
  }
  return {
    order,
    ...(isGiven(last) ? { last: pageSize(last, 'last') } : { first: pageSize(first ?? pageSizes.usual, 'first') }),
    ...(isGiven(after) ? { after: decodeCursor(after, order, 'after') } : {}),
    ...(isGiven(before) ? { before: decodeCursor(before, order, 'before') } : {}),
  };
}

function pageSize(size: number, argument: string): number {
  if (size >= 0 && size <= pageSizes.most) return size;
  throw new BadUserInput(`The argument "${argument}" is ${size}; it must be from 0 to ${pageSizes.most}.`);
}
