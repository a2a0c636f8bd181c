import type { Question } from '../../benchmarks/servers/ask.js';
import { question } from '../../benchmarks/servers/question.js';
import { graphqlWorkloads } from '../../benchmarks/workloads/graphql-workloads.js';

/** A kind of request that ordinary clients send. The answers to all requests of one kind are the same. */
export interface Workload {
  readonly name: string;
  readonly question: (number: number) => Question;
}

const get = (path: string, headers: Readonly<Record<string, string>> = {}): Workload => ({
  name: [path, ...Object.values(headers)].join(' '),
  question: () => ({ path, method: 'GET', headers }),
});

/** GraphQL of all kinds: the same again and again, ever new variables, ever new documents. */
export const graphqlRequests: readonly Workload[] = graphqlWorkloads.map(({ name, request }) => ({
  name,
  question: (number) => question(request(number)),
}));

/** What browsers and crawlers fetch: documents, pages, files, and what sums all of them up. */
export const documents: readonly Workload[] = [
  get('/cities/milano', { accept: 'text/turtle' }),
  get('/cities/osaka.jsonld'),
  get('/agreements/milano-osaka.rdf'),
  get('/', { accept: 'text/html', 'accept-encoding': 'gzip' }),
  get('/cities/milano', { accept: 'text/html', 'accept-encoding': 'br' }),
  get('/countries.html'),
  get('/search?q=osaka'),
  get('/dataset.nq'),
  get('/dataset.ttl', { 'accept-encoding': 'gzip' }),
  get('/dataset.geojson'),
  get('/agreements.csv'),
  get('/catalog.nt'),
  get('/sitemap.xml'),
  get('/context.jsonld'),
];

/** The page of a city, asked for by those who have it as it was when it had this validator. */
export const revalidation = (etag: string): Workload => get('/cities/chicago.html', { 'if-none-match': etag });
