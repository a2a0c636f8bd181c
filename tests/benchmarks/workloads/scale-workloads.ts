import type { GraphqlRequest } from '../servers/question.js';
import { dashboardPage } from './dashboard.js';
import { day } from './day.js';

/** What the questions to a gateway of any size are made from. */
export interface Probe {
  /** Cursors at the beginning of the list of agreements, in its order. */
  readonly first: readonly string[];
  /** Cursors at its end. */
  readonly last: readonly string[];
  /** Names of cities. */
  readonly names: readonly string[];
}

/** A question whose time is measured, each time with other variables. */
export interface ScaleWorkload {
  readonly name: string;
  readonly request: (number: number, probe: Probe) => GraphqlRequest;
}

const filtered = (declarations: string, filter: string): string =>
  `query Page(${declarations}) { agreements(first: 20, filter: ${filter}) { ${dashboardPage} } }`;

/** Each has a name of its own: of few agreements, the pages at the end are those at the beginning, and would be known. */
const afterQuery = (name: string): string =>
  `query ${name}($first: Int!, $after: String!) { agreements(first: $first, after: $after) { ${dashboardPage} } }`;

const byDateQuery = `query Page($after: PartialDate!) { agreements(first: 20, orderBy: [{ field: DATE, direction: DESC }], filter: { not: { date: { to: $after } } }) { ${dashboardPage} } }`;

const partyQuery = filtered(
  '$from: PartialDate!',
  '{ sector: ["cultura"], party: { continent: [ASIA] }, date: { from: $from } }',
);

const counts = 'agreements cities undated byCountry { country { name } agreements } bySector { agreements }';

const statisticsQuery = `query Counts($from: PartialDate!) { statistics(filter: { date: { from: $from } }) { ${counts} byDecade { agreements } } }`;

const searchQuery =
  'query Search($first: Int!, $text: String!) { search(query: $text, first: $first) { totalCount nodes { id ... on City { name } ... on Agreement { name } } } }';

/** Variables for a page of 20 that begins with an item of a list; once all had their turn, pages grow, to be new again. */
const paging = (items: readonly string[], number: number, name: string): Readonly<Record<string, unknown>> => ({
  first: 20 + Math.floor(number / items.length),
  [name]: items[number % items.length],
});

/** What a gateway is asked before anything is measured. */
export const warmUpRequest: ScaleWorkload['request'] = (number, { first }) => ({
  query: afterQuery('WarmUp'),
  variables: paging(first, number, 'after'),
});

/** What is asked of a gateway of any size, and measured. */
export const scaleWorkloads: readonly ScaleWorkload[] = [
  {
    name: 'a page of 20 at the beginning',
    request: (number, { first }) => ({ query: afterQuery('Beginning'), variables: paging(first, number, 'after') }),
  },
  {
    name: 'a page of 20 at the end',
    request: (number, { last }) => ({ query: afterQuery('End'), variables: paging(last, number, 'after') }),
  },
  {
    name: 'the latest 20 by date',
    request: (number) => ({ query: byDateQuery, variables: { after: day(number) } }),
  },
  {
    name: 'those about culture with a city in Asia',
    request: (number) => ({ query: partyQuery, variables: { from: day(number) } }),
  },
  {
    name: 'statistics of those with a date',
    request: (number) => ({ query: statisticsQuery, variables: { from: day(number) } }),
  },
  {
    name: 'search for the name of a city',
    request: (number, { names }) => ({ query: searchQuery, variables: paging(names, number, 'text') }),
  },
];
