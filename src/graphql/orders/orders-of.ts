import type { ClassType } from 'type-graphql';
import { Language } from '../../model/language.js';
import type { Order } from '../../store/lists/order.js';
import { sortKey, type Key, type SortKey } from '../../store/lists/sort-key.js';
import { BadUserInput } from '../bad-user-input.js';
import { isGiven, type Given } from '../given.js';
import { OrderDirection } from './order-direction.js';
import { orderInput, type OrderInput } from './order-input.js';

/** Something that things can be sorted by. */
export interface OrderField<T> {
  readonly name: string;
  readonly description: string;
  readonly key: (thing: T, language: Language) => Key;
  /** Whether it is a text in a language, to be compared by the rules of that language. */
  readonly isText?: boolean;
}

/** How the things of one type can be sorted. */
export interface Orders<T> {
  readonly input: ClassType<OrderInput>;
  /** Turns what a client gives into an order; nothing, or an empty list, into the initial one. Throws BadUserInput. */
  orderOf(orderBy: Given<readonly OrderInput[]>): Order<T>;
}

/** How many keys one order may have. */
export const mostSortKeys = 5;

/**
 * Turns a table of fields into the orders of a type. The first field is unique and the one lists are sorted by from the
 * start, so it is appended to every order as the tie-breaker; keys after it have no effect and are dropped.
 */
export function ordersOf<T>(
  type: string,
  things: string,
  fields: readonly [OrderField<T>, ...OrderField<T>[]],
): Orders<T> {
  const [unique] = fields;
  const fieldNamed = (name: string): OrderField<T> => fields.find((field) => field.name === name) ?? unique;
  return {
    input: orderInput(type, things, fields),
    orderOf: (orderBy) => {
      const given = orderBy ?? [];
      checkLength(given);
      checkLanguages(given, fields);
      const inputs: readonly OrderInput[] = [...given, { field: unique.name }];
      const telling = inputs.slice(0, inputs.findIndex(({ field }) => field === unique.name) + 1);
      const names = telling.map((input) => nameOf(input, fieldNamed(input.field))).join();
      return {
        name: `${type}:${names}`,
        keys: telling.map((input) => keyOf(input, fieldNamed(input.field))),
        isInitial: names === nameOf({ field: unique.name }, unique),
      };
    },
  };
}

function checkLength({ length }: readonly OrderInput[]): void {
  if (length <= mostSortKeys) return;
  throw new BadUserInput(
    `The argument "orderBy" has ${length} keys; it may have ${mostSortKeys}. Leave out the last ones, which weigh least.`,
  );
}

/** Refuses a language that would change nothing: whoever gives one expects it to. */
function checkLanguages<T>(inputs: readonly OrderInput[], fields: readonly OrderField<T>[]): void {
  const texts = fields.filter(({ isText }) => isText).map(({ name }) => name);
  const index = inputs.findIndex(({ field, language }) => isGiven(language) && !texts.includes(field));
  const input = inputs[index];
  if (!input) return;
  throw new BadUserInput(
    `Key ${index + 1} of the argument "orderBy" has a "language", but ${input.field} is the same in every language: leave out "language", which belongs beside ${texts.join(' or ')} only.`,
  );
}

/** Turns a key into how a cursor names it: `DATE-`, `NAME+en`. */
const nameOf = <T>({ field, direction, language }: OrderInput, { isText }: OrderField<T>): string =>
  field + (direction === OrderDirection.DESC ? '-' : '+') + (isText ? (language ?? Language.IT) : '');

function keyOf<T>({ direction, language }: OrderInput, { key, isText }: OrderField<T>): SortKey<T> {
  const wanted = language ?? Language.IT;
  return sortKey((thing: T) => key(thing, wanted), {
    descending: direction === OrderDirection.DESC,
    // Where the runtime has no rules of a language, those of another must not depend on the machine.
    ...(isText ? { collator: new Intl.Collator([wanted, Language.IT]) } : {}),
  });
}
