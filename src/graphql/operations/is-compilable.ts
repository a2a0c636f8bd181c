import { BREAK, visit, type DocumentNode, type GraphQLSchema } from 'graphql';
import { isSmall } from './is-small.js';
import { hasVariableInScalar } from './variable-in-scalar.js';

/** Tells whether graphql-jit (0.8.9) makes code of an operation that answers as graphql-js does, and not too much of it. */
export const isCompilable = (document: DocumentNode, schema: GraphQLSchema): boolean =>
  isSmall(document, schema) && !hasPrototypeKey(document) && !hasVariableInScalar(document, schema);

/** Tells whether an answer has a key that every object of JavaScript has already, which the compiler takes for its own. */
function hasPrototypeKey(document: DocumentNode): boolean {
  let isFound = false;
  visit(document, {
    Field: ({ alias, name }) => {
      isFound = (alias ?? name).value in Object.prototype;
      return isFound ? BREAK : undefined;
    },
  });
  return isFound;
}
