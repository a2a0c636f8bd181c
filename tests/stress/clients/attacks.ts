import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** What a hostile client sends, as it is. */
export interface Attack {
  readonly name: string;
  readonly bytes: Buffer;
  /** Whether it goes away without waiting for an answer. */
  readonly isCutOff?: boolean;
}

const lines = (...all: readonly string[]): Buffer => Buffer.from([...all, '', ''].join('\r\n'));

const repeated = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join('');

const get = (path: string, ...headers: readonly string[]): Buffer =>
  lines(`GET ${path} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...headers);

const post = (body: string | Buffer, ...headers: readonly string[]): Buffer => {
  const head = ['Host: localhost', 'Connection: close', 'Content-Type: application/json', ...headers];
  const bytes = Buffer.from(body);
  return Buffer.concat([lines('POST /graphql HTTP/1.1', ...head, `Content-Length: ${bytes.length}`), bytes]);
};

const query = (text: string): Buffer => post(JSON.stringify({ query: text }));

const megabyte = 1024 * 1024;

/** What is no HTTP, or not as it should be. */
const protocol: readonly Attack[] = [
  { name: 'random bytes', bytes: randomBytes(64 * 1024) },
  { name: 'zeros', bytes: Buffer.alloc(megabyte) },
  { name: 'a greeting of TLS', bytes: Buffer.from('16030100c8010000c40303', 'hex') },
  { name: 'a greeting of HTTP/2', bytes: Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n') },
  { name: 'a header of 1 MB', bytes: get('/', `X-Long: ${'x'.repeat(megabyte)}`) },
  { name: 'an address of 1 MB', bytes: get(`/${'x'.repeat(megabyte)}`) },
  { name: '10,000 headers', bytes: get('/', ...Array.from({ length: 10_000 }, (_, index) => `X-${index}: ${index}`)) },
  { name: 'two lengths', bytes: lines('POST /graphql HTTP/1.1', 'Host: a', 'Content-Length: 5', 'Content-Length: 6') },
  {
    name: 'a length and chunks',
    bytes: lines('POST /graphql HTTP/1.1', 'Host: a', 'Content-Length: 5', 'Transfer-Encoding: chunked', '', '0'),
  },
  { name: 'a length below 0', bytes: lines('POST /graphql HTTP/1.1', 'Host: a', 'Content-Length: -1') },
  {
    name: 'a chunk without end',
    bytes: lines('POST / HTTP/1.1', 'Host: a', 'Transfer-Encoding: chunked', '', 'fffffffffffff'),
  },
  { name: 'a tunnel', bytes: lines('CONNECT example.org:443 HTTP/1.1', 'Host: example.org:443') },
  { name: 'another protocol', bytes: get('/graphql', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13') },
  { name: 'two hosts', bytes: lines('GET / HTTP/1.1', 'Host: a', 'Host: b', 'Connection: close') },
  { name: 'no host', bytes: lines('GET / HTTP/1.1', 'Connection: close') },
];

/** What is HTTP, and too much of it. */
const requests: readonly Attack[] = [
  {
    name: '1,000 requests at once',
    bytes: Buffer.concat([...Array<Buffer>(1000).fill(lines('GET /healthz HTTP/1.1', 'Host: a')), get('/')]),
  },
  {
    name: '1,000 requests at once, cut off',
    bytes: Buffer.from('GET /dataset.nq HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(1000)),
    isCutOff: true,
  },
  { name: 'a body of 10 MB', bytes: query(`{ __typename } # ${'x'.repeat(10 * megabyte)}`) },
  { name: 'a body that is cut off', bytes: post('{"query": "{ __typename }"}').subarray(0, -5), isCutOff: true },
  { name: 'a gzip bomb', bytes: post(gzipSync(Buffer.alloc(20 * megabyte, ' ')), 'Content-Encoding: gzip') },
  {
    name: '1,000 ranges',
    bytes: get('/dataset.nq', `Range: bytes=${repeated(1000, (index) => `${index}-${index + 1},`)}9-`),
  },
  { name: '2,000 media types', bytes: get('/', `Accept: ${repeated(2000, (index) => `a/${index},`)}b/*`) },
  { name: 'a way out of the folder', bytes: get('/../../../../etc/passwd') },
  { name: 'a way out of the folder, escaped', bytes: get('/assets/%2e%2e%2f%2e%2e%2fpackage.json') },
  { name: 'an address that is no text', bytes: get('/cities/%ff%fe%00') },
];

/** Queries that ask for too much. */
const queries: readonly Attack[] = [
  { name: 'a query of 200 kB', bytes: query(`{ ${repeated(10_000, (one) => `a${one}: __typename `)} }`) },
  {
    name: 'fields within one another',
    bytes: query(`{ city(slug: "milano") { ${'twins { '.repeat(2000)} id ${'} '.repeat(2000)} } }`),
  },
  { name: 'lists within lists', bytes: query(`{ city(slug: ${'['.repeat(100_000)}`) },
  {
    name: 'variables within variables',
    bytes: post(
      `{"query": "query ($f: CityFilter) { cities(filter: $f) { totalCount } }", "variables": {"f": ${'{"not":'.repeat(20_000)}{}${'}'.repeat(20_000)}}}`,
    ),
  },
  { name: 'JSON within JSON', bytes: post('['.repeat(250_000)) },
  {
    name: 'fragments in circles',
    bytes: query(
      `{ city(slug: "x") { ...F0 } } ${repeated(18, (one) => `fragment F${one} on City { ${repeated(18, (other) => `...F${other} `)} } `)}`,
    ),
  },
  {
    name: 'long pages within one another',
    bytes: query(
      '{ countries(first: 100) { nodes { cities(first: 100) { nodes { agreements { parties { name } } } } } } }',
    ),
  },
  {
    name: 'all of the prototype',
    bytes: post('{"query": "{ __typename }", "__proto__": {"toString": 1}, "constructor": {"prototype": 1}}'),
  },
];

/** All attacks. */
export const attacks: readonly Attack[] = [...protocol, ...requests, ...queries];
