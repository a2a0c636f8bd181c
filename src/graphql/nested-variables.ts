import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { isObject } from '../model/is-object.js';

/** How deep lists and objects in variables may lie within one another; the deepest filter we take needs half of it. */
export const deepestVariables = 50;

/**
 * Refuses variables that are nested so deep that reading them, which graphql-js does by recursion, would overflow the
 * stack: a mistake of the client must not look like one of ours.
 */
export const nestedVariables: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ request: { variables = {} } }) =>
        isDeeper(variables, deepestVariables) ? Promise.reject(tooDeep()) : Promise.resolve(),
    }),
};

/** Apollo takes an error at this point for a failure of ours, unless it brings its own status. */
const tooDeep = (): GraphQLError =>
  new GraphQLError(
    `The variables are nested more than ${deepestVariables} deep. Nothing here takes such a value: write a flatter one.`,
    { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } },
  );

/** Tells whether values lie deeper in a value than so many levels; it goes down level by level, without recursion. */
function isDeeper(value: unknown, levels: number): boolean {
  let level: readonly object[] = [value].filter(isObject);
  for (let depth = 0; level.length > 0 && depth <= levels; depth += 1) {
    level = level.flatMap((object) => Object.values(object).filter(isObject));
  }
  return level.length > 0;
}
