import { BadUserInput } from '../bad-user-input.js';
import { isObject } from '../../model/is-object.js';
import { isGiven } from '../given.js';

/** How much one filter may hold: conditions in all, and filters within one another. */
const filterLimits = Object.freeze({ conditions: 100, depth: 10 });

/** What clients are told of these limits. */
export const filterLimitsText = `At most ${filterLimits.conditions} conditions, nested at most ${filterLimits.depth} deep.`;

/** Refuses a filter that would keep us busy. A list of values is one condition, however long it is. */
export function checkFilter(filter: object): void {
  const conditions = conditionsIn(filter, 1);
  if (conditions <= filterLimits.conditions) return;
  throw new BadUserInput(
    `The filter has ${conditions} conditions; it may have ${filterLimits.conditions}. Write the values you want of one field as one list, or ask several queries.`,
  );
}

/** Counts the conditions of a filter and of all filters within it; one without any counts too. */
function conditionsIn(filter: object, depth: number): number {
  if (depth > filterLimits.depth) {
    throw new BadUserInput(
      `The filter is nested more than ${filterLimits.depth} deep. Put conditions that must all hold side by side into one filter, and alternatives into one "or".`,
    );
  }
  const given = Object.entries(filter).filter(([, value]) => isGiven(value));
  return oneAtLeast(given.map((entry) => oneAtLeast(filtersIn(entry).map((inner) => conditionsIn(inner, depth + 1)))));
}

/** The fields in which filters stand, alone or in a list. */
export const filterFields: readonly string[] = ['and', 'or', 'not', 'agreement', 'city', 'party'];

/** Values, a circle and a range of dates are conditions. */
const filtersIn = ([name, value]: readonly [string, unknown]): readonly object[] =>
  filterFields.includes(name) ? [value].flat().filter(isObject) : [];

const oneAtLeast = (counts: readonly number[]): number =>
  Math.max(
    1,
    counts.reduce((sum, count) => sum + count, 0),
  );
