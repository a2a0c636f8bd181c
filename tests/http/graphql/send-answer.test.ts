import { createHash } from 'node:crypto';
import type { Quad } from '@rdfjs/types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formats } from '../../../src/linked-data/formats.js';
import { publicUrl, startGateway, type TestGateway } from '../../support/gateway.js';
import { isSameGraph, readRdf } from '../../support/rdf.js';
import { linksOf } from '../link-header.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

const get = (query: string, accept?: string, address = '/graphql'): Promise<Response> =>
  gateway.get(`${address}?${new URLSearchParams({ query }).toString()}`, accept === undefined ? {} : { accept });

const post = (query: string, accept: string): Promise<Response> =>
  gateway.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify({ query }),
  });

const graphOf = async (response: Response): Promise<readonly Quad[]> =>
  readRdf(await response.text(), response.headers.get('content-type') ?? '', gateway);

const mediaTypeOf = ({ headers }: Response): string | undefined => headers.get('content-type')?.split(';')[0];

const query = `{ agreement(slug: "milano-osaka") {
  id __typename date names { value language } parties { id location { latitude longitude } country { id continent } }
} }`;

describe('an answer', () => {
  it.each([
    ['JSON without a preference', undefined, 'application/json'],
    ['JSON for anything', '*/*', 'application/json'],
    ['JSON for JSON', 'application/json', 'application/json'],
    ['its own media type', 'application/graphql-response+json', 'application/graphql-response+json'],
    ['JSON-LD as a processor asks for it', 'application/ld+json, application/json', 'application/ld+json'],
    [
      'JSON-LD with a profile',
      'application/ld+json;profile="http://www.w3.org/ns/json-ld#expanded"',
      'application/ld+json',
    ],
    ['Turtle by weight', 'application/json;q=0.5, text/turtle', 'text/turtle'],
    ['JSON where Turtle weighs less', 'application/json, text/turtle;q=0.5', 'application/json'],
    ...formats.map(({ name, mediaType }) => [name, mediaType, mediaType] as const),
  ] as const)('is %s', async (_sentence, accept, mediaType) => {
    const answers = await Promise.all([get(query, accept), post(query, accept ?? '*/*')]);
    expect(answers.map(mediaTypeOf)).toEqual([mediaType, mediaType]);
  });

  it.each(formats)('is $name at its own address, whatever is accepted', async ({ extension, mediaType }) => {
    expect(mediaTypeOf(await get(query, 'text/html', `/graphql.${extension}`))).toBe(mediaType);
  });

  it.each(formats)('says the same as $name by GET and by POST', async ({ mediaType }) => {
    const [turtle, byGet, byPost] = await Promise.all(
      [get(query, 'text/turtle'), get(query, mediaType), post(query, mediaType)].map(async (response) =>
        graphOf(await response),
      ),
    );
    expect([byGet, byPost].map((graph) => isSameGraph(graph ?? [], turtle ?? []))).toEqual([true, true]);
  });

  it('says something', async () => {
    expect((await graphOf(await get(query, 'text/turtle'))).length).toBeGreaterThan(10);
  });

  it('is not sent in a format there is not', async () => {
    const response = await get(query, undefined, '/graphql.csv');
    expect([response.status, await response.json()]).toMatchObject([
      404,
      { errors: [{ extensions: { code: 'NOT_FOUND' } }] },
    ]);
  });

  it('tells where its format can be asked for without Accept', async () => {
    const address = (await get(query, 'text/turtle')).headers.get('content-location');
    expect(mediaTypeOf(await gateway.get(String(address)))).toBe('text/turtle');
  });
});

const contextOf = async (text: string): Promise<string | undefined> =>
  linksOf(await get(text), 'http://www.w3.org/ns/json-ld#context')[0]?.target;

describe('the link to the context', () => {
  it('leads to the one context of all answers where no field has another name', async () => {
    expect(await contextOf(query)).toBe(`${publicUrl}/context/answer.jsonld`);
  });

  it('leads to a context of its own where a field has another name', async () => {
    expect(await contextOf('{ c: city(slug: "osaka") { id } }')).toMatch(/\/context\/[0-9a-f]{64}\.jsonld\?selection=/);
  });

  it('makes of plain JSON what the answer as RDF says', async () => {
    const text = '{ c: city(slug: "osaka") { i: id tz: timeZone n: names { v: value l: language } } }';
    const context: unknown = await (await gateway.get(String(await contextOf(text)))).json();
    const answer: unknown = await (await get(text)).json();
    const graph = await readRdf(JSON.stringify(Object.assign({}, context, answer)), 'application/ld+json');
    expect(isSameGraph(graph, await graphOf(await get(text, 'text/turtle')))).toBe(true);
  });

  it('is not there where there is no data', async () => {
    expect(await contextOf('{ city(slug: 1) { id } }')).toBeUndefined();
  });

  it('is not there where a key means two things', async () => {
    expect(await contextOf('{ country(code: "JP") { x: code cities { x: totalCount } } }')).toBeUndefined();
  });
});

describe('the context of one answer', () => {
  const address = async (): Promise<string> => String(await contextOf('{ c: city(slug: "osaka") { id } }'));

  it('has its hash in its address', async () => {
    const url = await address();
    const text = await (await gateway.get(url)).text();
    expect(url).toContain(createHash('sha256').update(text).digest('hex'));
  });

  it('is resolved by another gateway', async () => {
    const other = await startGateway();
    const url = await address();
    const texts = await Promise.all([gateway, other].map(async (each) => (await each.get(url)).text()));
    await other.close();
    expect(texts[1]).toBe(texts[0]);
  });

  it('never changes', async () => {
    expect((await gateway.get(await address())).headers.get('cache-control')).toContain('immutable');
  });

  it.each([
    ['another hash', (url: string) => url.replace(/[0-9a-f]{8}\./, '00000000.')],
    ['another selection', (url: string) => url.replace(/selection=.*/, 'selection=q06uBQA')],
    ['no selection', (url: string) => url.replace(/\?.*/, '')],
  ])('is nowhere under %s', async (_sentence, change) => {
    const response = await gateway.get(change(await address()));
    expect([response.status, mediaTypeOf(response)]).toEqual([404, 'application/problem+json']);
  });
});

describe('an answer that went wrong', () => {
  const partial =
    '{ sector(slug: "cultura") { agreements(first: -1) { totalCount } } city(slug: "osaka") { id timeZone } }';

  it.each(['application/ld+json', 'text/turtle'])('without data is no %s', async (accept) => {
    const response = await get('{ city { id } }', accept);
    expect([response.status, mediaTypeOf(response)]).toEqual([400, 'application/json']);
  });

  it('in part is JSON-LD, with its errors', async () => {
    const response = await get(partial, 'application/ld+json');
    expect([mediaTypeOf(response), await response.json()]).toMatchObject(['application/ld+json', { errors: [{}] }]);
  });

  it('in part is no Turtle, which has no room for the errors', async () => {
    expect((await get(partial, 'text/turtle')).status).toBe(400);
  });

  it.each(['application/json', 'application/ld+json', 'text/turtle'])('is not cached as %s', async (accept) => {
    expect((await get(partial, accept)).headers.get('cache-control')).toBe('no-store');
  });

  it('because a key means two things says so', async () => {
    const message: unknown = expect.stringContaining('"x"');
    const response = await get('{ country(code: "JP") { x: code cities { x: totalCount } } }', 'text/turtle');
    expect([response.status, await response.json()]).toMatchObject([
      400,
      {
        errors: [{ message, extensions: { code: 'NOT_LINKED_DATA' } }],
      },
    ]);
  });
});

describe('what caches are told of an answer', () => {
  it('is that anyone may keep it', async () => {
    expect((await get(query)).headers.get('cache-control')).toBe('public, max-age=300');
  });

  it.each(['application/json', 'text/turtle'])('is nothing new where they have it as %s', async (accept) => {
    const etag = (await get(query, accept)).headers.get('etag') ?? '';
    const again = await gateway.get(`/graphql?${new URLSearchParams({ query }).toString()}`, {
      accept,
      'if-none-match': etag,
    });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('is told to HEAD as to GET', async () => {
    const head = await gateway.fetch(`/graphql?${new URLSearchParams({ query }).toString()}`, { method: 'HEAD' });
    expect([head.status, head.headers.get('etag')]).toEqual([200, (await get(query)).headers.get('etag')]);
  });

  it('is nothing where it was asked by POST', async () => {
    expect((await post(query, '*/*')).headers.get('etag')).toBeNull();
  });
});

describe('a browser', () => {
  const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

  it('that asks something is answered', async () => {
    expect(mediaTypeOf(await get(query, accept))).toBe('application/json');
  });

  it('that asks nothing is given the page to ask on', async () => {
    expect(mediaTypeOf(await gateway.get('/graphql', { accept }))).toBe('text/html');
  });
});

describe('what stands beside an answer', () => {
  it('has a raw question mark of the query in its own address', async () => {
    const raw = '/graphql?query={search(query:"a?b"){nodes{id}}}';
    const address = (await gateway.get(raw, { accept: 'text/turtle' })).headers.get('content-location') ?? '';
    expect(new URL(address).searchParams.get('query')).toBe('{search(query:"a?b"){nodes{id}}}');
  });

  it('is no address of a format where it is an error', async () => {
    expect((await get('{ city { id } }', 'text/turtle')).headers.get('content-location')).toBeNull();
  });

  it('fits the headers that proxies take', async () => {
    const aliases = Array.from({ length: 150 }, (_, index) => `alias${index}: timeZone`).join(' ');
    const { headers } = await get(`{ cities(first: 1) { nodes { ${aliases} } } }`);
    expect((headers.get('link') ?? '').length).toBeLessThan(4000);
  });

  it.each(['PUT', 'POST'])('tells caches of an error by %s that others may be told otherwise', async (method) => {
    const answer = await gateway.fetch('/graphql', { method, body: 'x', headers: { 'content-type': 'text/plain' } });
    expect([answer.status >= 400, answer.headers.get('vary')]).toEqual([true, 'Accept']);
  });

  it('is nothing where no body but JSON was understood', async () => {
    const answer = await gateway.fetch('/graphql', {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'text/plain' },
    });
    expect(answer.status).toBe(415);
  });

  it('is the same where the operation has an empty name', async () => {
    const answer = await gateway.get('/graphql?query={__typename}&operationName=');
    expect(await answer.json()).toEqual({ data: { __typename: 'Query' } });
  });
});
