import { isObject } from '../model/is-object.js';
import type { VariableCheck } from './variable-check.js';

/** How deep lists and objects in variables may lie within one another; the deepest filter we take needs half of it. */
export const deepestVariables = 50;

/**
 * Finds variables that are nested so deep that reading them, which graphql-js does by recursion, would overflow the
 * stack: a mistake of the client must not look like one of ours.
 */
export const nestedVariables: VariableCheck = ({ variables }) =>
  isDeeper(variables, deepestVariables)
    ? `The variables are nested more than ${deepestVariables} deep. Nothing here takes such a value: write a flatter one.`
    : undefined;

/** Tells whether values lie deeper in a value than so many levels; it goes down level by level, without recursion. */
function isDeeper(value: unknown, levels: number): boolean {
  let level: readonly object[] = [value].filter(isObject);
  for (let depth = 0; level.length > 0 && depth <= levels; depth += 1) {
    level = level.flatMap((object) => Object.values(object).filter(isObject));
  }
  return level.length > 0;
}
