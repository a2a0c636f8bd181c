import { GraphQLError } from 'graphql';
import { LimitExceeded } from './limit-exceeded.js';
import { limits } from './limits.js';

/** What graphql-js says of a document that is too long. */
const tooManyTokens = `Syntax Error: Document contains more that ${limits.tokens} tokens. Parsing aborted.`;

/** Finds the limit that was exceeded where something else is told, such as that a document is not valid. */
export function limitBehind(error: unknown): LimitExceeded | undefined {
  if (error instanceof LimitExceeded) return error;
  if (!(error instanceof GraphQLError)) return undefined;
  if (error.originalError instanceof LimitExceeded) return error.originalError;
  return error.message === tooManyTokens ? new LimitExceeded('tokens', {}) : undefined;
}
