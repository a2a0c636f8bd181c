import fc, { type Arbitrary } from 'fast-check';
import type { RawRequest } from '../support/raw-answer.js';

/** Pieces of HTTP in any order. */
export const almostHttp: Arbitrary<Uint8Array> = fc
  .array(
    fc.oneof(
      fc.constantFrom('GET ', 'POST ', 'OPTIONS ', 'QUERY ', '/', '/graphql', '*', ' HTTP/1.1\r\n', ' HTTP/1.0\r\n'),
      fc.constantFrom(
        'GET / HTTP/1.1\r\nHost: a\r\n',
        'POST /graphql HTTP/1.1\r\nHost: a\r\n',
        '\r\n',
        '\r\n\r\n',
        '\n',
      ),
      fc.constantFrom(
        'Host: a\r\n',
        'Content-Length: 5\r\n',
        'Transfer-Encoding: chunked\r\n',
        'Connection: close\r\n',
      ),
      fc.constantFrom(
        '5\r\n',
        '0\r\n\r\n',
        'Expect: 100-continue\r\n',
        'Upgrade: websocket\r\n',
        'Range: bytes=0-\r\n',
      ),
      fc.string({ unit: 'binary', maxLength: 10 }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => Buffer.from(pieces.join('')));

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'MKCOL', 'SEARCH'];

/** What may stand in an address or a header: any byte that no client refuses to send. */
const visible = fc.string({
  unit: fc
    .integer({ min: 0x21, max: 0xff })
    .filter((code) => code !== 0x7f)
    .map((code) => String.fromCharCode(code)),
  maxLength: 20,
});

/** The same with all that has a meaning in addresses. */
const marks = fc.constantFrom(
  '/',
  '//',
  '..',
  '.',
  '%',
  '%00',
  '%2e',
  '%2F',
  '%c3',
  '%ff',
  '?',
  '&',
  '=',
  ':',
  '#',
  '*',
);

const names = fc.constantFrom(
  ...['graphql', 'graphiql', 'cities', 'agreements', 'sectors', 'countries', 'dataset', 'catalog', 'def', 'context'],
  ...['search', 'milano', 'milano-osaka', 'it', 'after', 'before', 'assets', '.well-known', 'void', 'sitemap', '0'],
  ...[
    '.html',
    '.jsonld',
    '.ttl',
    '.nt',
    '.nq',
    '.rdf',
    '.csv',
    '.geojson',
    '.linkset.json',
    '.xml',
    'healthz',
    'readyz',
  ],
  ...['constructor', '__proto__', 'toString'],
);

const parameter = fc
  .tuple(
    fc.constantFrom('query', 'variables', 'extensions', 'operationName', 'q', 'lang', 'profile', 'after', '__proto__'),
    fc.oneof(visible, fc.constantFrom('{__typename}', '{', '%7B', 'null', '[]', '%22', 'it', 'schema', 'osaka')),
  )
  .map((pair) => pair.join('='));

const paths = fc
  .tuple(fc.array(fc.oneof(names, names, marks, visible), { maxLength: 6 }), fc.array(parameter, { maxLength: 3 }))
  .chain(([pieces, parameters]) =>
    fc.constantFrom('', '/').map((between) => {
      const search = parameters.length > 0 ? `?${parameters.join('&')}` : '';
      return `/${pieces.join(between)}${search}`;
    }),
  );

const headers = fc.dictionary(
  fc.constantFrom(
    ...['accept', 'accept-language', 'accept-encoding', 'accept-profile', 'range', 'if-range', 'if-none-match'],
    ...['if-modified-since', 'content-type', 'content-encoding', 'origin', 'access-control-request-method', 'cookie'],
    ...['x-forwarded-host', 'x-http-method-override', 'authorization', 'forwarded'],
  ),
  fc.oneof(
    visible,
    fc.constantFrom(
      '*/*',
      'text/html',
      'text/turtle;q=0.5',
      'application/json',
      'application/json; charset=x',
      'a/b;q=9',
    ),
    fc.constantFrom(
      'gzip',
      'br',
      'bytes=0-9',
      'bytes=-0',
      'bytes=9-1',
      'bytes=0-,1-,2-',
      '*',
      '"x"',
      'W/"x"',
      'it',
      'xx',
    ),
    fc.constantFrom('Tue, 99 Foo 2026', 'GET', 'null', ',', ';', '<http://www.w3.org/ns/dcat>', '<'),
  ),
  { maxKeys: 5 },
);

const bodies = fc.oneof(
  fc.constant(undefined),
  fc.string({ unit: 'binary', maxLength: 50 }),
  fc.json(),
  fc.constantFrom(
    '{"query":"{__typename}"}',
    '{"query":1}',
    '[]',
    'null',
    '{"query":"{"}',
    '{',
    '{"query":"{a}","variables":1}',
  ),
);

/** Requests of any kind that a client can send. */
export const requests: Arbitrary<RawRequest & { readonly path: string }> = fc
  .record({ method: fc.constantFrom(...methods), path: paths, headers, body: bodies })
  .map(({ body, ...request }) => (body === undefined ? request : { ...request, body }));
