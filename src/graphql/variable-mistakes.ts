import { nestedVariables } from './nested-variables.js';
import { nullVariables } from './null-variables.js';
import type { GivenOperation, VariableCheck } from './variable-check.js';

const checks: readonly VariableCheck[] = [nestedVariables, nullVariables];

/** Finds the first thing that is wrong with the variables of an operation, before graphql-js has a look at them. */
export function variableMistake(operation: GivenOperation): string | undefined {
  for (const check of checks) {
    const mistake = check(operation);
    if (mistake !== undefined) return mistake;
  }
  return undefined;
}
