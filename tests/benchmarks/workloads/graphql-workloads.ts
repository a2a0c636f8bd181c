import type { GraphqlRequest } from '../servers/question.js';
import { dashboardPage, dashboardQuery } from './dashboard.js';
import { day, daysBefore } from './day.js';

/** A kind of GraphQL requests that servers are compared by. */
export interface GraphqlWorkload {
  readonly name: string;
  /** The request of a number; no two numbers give the same one, unless all do. */
  readonly request: (number: number) => GraphqlRequest;
  readonly isRepeated: boolean;
}

const filteredQuery = `query Agreements($first: Int!, $from: PartialDate!) { agreements(first: $first, filter: { date: { from: $from } }) { ${dashboardPage} } }`;

/** All kinds of requests: what a cache has, what only a compiler of queries can be quick at, and what is new altogether. */
export const graphqlWorkloads: readonly GraphqlWorkload[] = [
  { name: 'the same query again and again', isRepeated: true, request: () => ({ query: dashboardQuery }) },
  {
    name: 'the same document, ever new variables',
    isRepeated: false,
    request: (number) => ({
      query: filteredQuery,
      variables: { first: 15 + Math.floor(number / daysBefore), from: day(number) },
    }),
  },
  {
    name: 'ever new documents',
    isRepeated: false,
    request: (number) => ({ query: `{ page${number}: agreements { ${dashboardPage} } }` }),
  },
];
