import { ArgsType, Field, Int } from 'type-graphql';
import type { PageRequest } from '../store/page.js';
import { BadUserInput } from './bad-user-input.js';
import { decodeCursor } from './cursor.js';

/** How many items a page has when the client does not say, and at the most. */
export const pageSizes = Object.freeze({ usual: 20, most: 100 });

type Given<T> = T | null | undefined;

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
    description: 'Give items after this cursor: an `endCursor` of an earlier page.',
  })
  readonly after?: Given<string>;

  @Field(() => Int, {
    nullable: true,
    description: `How many items to give from the end of the list, or before \`before\`: ${pageSizes.most} at the most.`,
  })
  readonly last?: Given<number>;

  @Field(() => String, {
    nullable: true,
    description: 'Give items before this cursor: a `startCursor` of a later page.',
  })
  readonly before?: Given<string>;
}

/** Turns the arguments of a connection into a page request, or tells the client what is wrong with them. */
export function pageRequest({ first, after, last, before }: ConnectionArguments): PageRequest {
  if (isGiven(first) && isGiven(last)) {
    throw new BadUserInput(
      'Give "first" or "last", not both: together they do not say which end of the list you want.',
    );
  }
  return {
    ...(isGiven(last) ? { last: pageSize(last, 'last') } : { first: pageSize(first ?? pageSizes.usual, 'first') }),
    ...(isGiven(after) ? { after: decodeCursor(after, 'after') } : {}),
    ...(isGiven(before) ? { before: decodeCursor(before, 'before') } : {}),
  };
}

const isGiven = <T>(value: Given<T>): value is T => value !== null && value !== undefined;

function pageSize(size: number, argument: string): number {
  if (size >= 0 && size <= pageSizes.most) return size;
  throw new BadUserInput(`The argument "${argument}" is ${size}; it must be from 0 to ${pageSizes.most}.`);
}
