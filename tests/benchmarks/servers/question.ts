import type { Question } from './ask.js';

/** A GraphQL request. */
export interface GraphqlRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

/** Turns a GraphQL request into one by POST. */
export const question = (graphql: GraphqlRequest): Question => ({
  path: '/graphql',
  method: 'POST',
  headers: { 'content-type': 'application/json', accept: 'application/json' },
  body: JSON.stringify(graphql),
});
