import type { Quad } from '@rdfjs/types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formats } from '../../../src/linked-data/formats.js';
import { publicUrl, startGateway, type TestGateway } from '../../support/gateway.js';
import { readRdf } from '../../support/rdf.js';
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

  it('is not there where there is no data', async () => {
    expect(await contextOf('{ city(slug: 1) { id } }')).toBeUndefined();
  });

  it.each(['{ __typename }', '{ __schema { queryType { name } } }', '{ _service { sdl } }'])(
    'is not there where nothing is said, as for %s',
    async (text) => {
      expect(await contextOf(text)).toBeUndefined();
    },
  );

  it('is not there where a key means two things', async () => {
    expect(await contextOf('{ country(code: "JP") { x: code cities { x: totalCount } } }')).toBeUndefined();
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
    expect((await get(query)).headers.get('cache-control')).toMatch(/^public, max-age=300/);
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

  it.each(['PUT', 'POST'])('tells caches of an error by %s that others may be told otherwise', async (method) => {
    const answer = await gateway.fetch('/graphql', { method, body: 'x', headers: { 'content-type': 'text/plain' } });
    expect([answer.status >= 400, answer.headers.get('vary')]).toEqual([true, 'Accept']);
  });

  it.each(['operationName=', 'variables=', 'variables=null', 'extensions=', 'operationName=&variables=&extensions='])(
    'is the same with the empty parameter %s',
    async (empty) => {
      const answer = await gateway.get(`/graphql?query={__typename}&${empty}`);
      expect(await answer.json()).toEqual({ data: { __typename: 'Query' } });
    },
  );
});
