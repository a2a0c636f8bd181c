import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleOperations } from '../../../src/graphql/example-operations.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

const post = (body: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  gateway.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });

const get = (parameters: Readonly<Record<string, string>>, headers = {}): Promise<Response> =>
  gateway.get(`/graphql?${new URLSearchParams(parameters).toString()}`, headers);

describe('/graphql', () => {
  it('answers a query by POST', async () => {
    const answer = await post(JSON.stringify({ query: '{ __typename }' }));
    expect(await answer.json()).toEqual({ data: { __typename: 'Query' } });
  });

  it.each([
    ['no preference', {}],
    ['the header of a crawler', { accept: 'application/json' }],
    ['a content type that says nothing', { 'content-type': 'application/json' }],
  ])('answers a query by GET with %s', async (_sentence, headers) => {
    expect(await (await get({ query: '{ __typename }' }, headers)).json()).toEqual({ data: { __typename: 'Query' } });
  });

  it('takes variables by GET', async () => {
    const query = 'query ($slug: String!) { city(slug: $slug) { slug } }';
    const answer = await get({ query, variables: JSON.stringify({ slug: 'osaka' }) });
    expect(await answer.json()).toEqual({ data: { city: { slug: 'osaka' } } });
  });

  it.each([
    ['JSON', '?query={__typename}', 'application/json'],
    ['Sandbox', '', 'text/html'],
    ['an error', '?query={', 'application/json'],
  ])('tells caches that %s varies by Accept', async (_answer, query, accept) => {
    expect((await gateway.get(`/graphql${query}`, { accept })).headers.get('vary')).toContain('Accept');
  });

  it('refuses a query of more than 1,000 tokens before it overflows the parser', async () => {
    const query = `{ city(slug: ${'['.repeat(5000)} }`;
    const text = await (await post(JSON.stringify({ query }))).text();
    expect(text).toMatch(/too many tokens; 1000 is the most.*LIMIT_EXCEEDED/);
  });

  it('takes a body of nearly 256 kB', async () => {
    const query = `{ __typename } # ${'x'.repeat(255 * 1024)}`;
    expect((await post(JSON.stringify({ query }))).status).toBe(200);
  });
});

describe('Sandbox', () => {
  const page = (): Promise<Response> => gateway.get('/graphql', { accept: 'text/html' });

  it('is a page', async () => {
    expect((await page()).headers.get('content-type')).toContain('text/html');
  });

  it('starts with the example operations', async () => {
    const [, document = '""'] = /"document":("(?:[^"\\]|\\.)*")/.exec(await (await page()).text()) ?? [];
    expect(JSON.parse(document)).toBe(exampleOperations.join('\n'));
  });
});

describe('a request that is no GraphQL request', () => {
  const big = JSON.stringify({ query: `{ __typename } # ${'x'.repeat(256 * 1024)}` });

  const typed = (body: string, type: string): RequestInit => ({
    method: 'POST',
    body,
    headers: { 'content-type': type },
  });

  const json = (body: string): RequestInit => typed(body, 'application/json');

  /** What clients send, and the status and the code they get for it. */
  const requests = [
    ['too long a body', json(big), 413, 'CONTENT_TOO_LARGE'],
    ['XML', typed('<a/>', 'text/xml'), 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['plain text', typed('{ __typename }', 'text/plain'), 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['a form', typed('query={__typename}', 'application/x-www-form-urlencoded'), 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['malformed JSON', json('{'), 400, 'BAD_REQUEST'],
    ['an empty object', json('{}'), 400, 'BAD_REQUEST'],
    ['null', json('null'), 400, 'BAD_REQUEST'],
    ['a list', json('[{"query":"{ __typename }"}]'), 400, 'BAD_REQUEST'],
    ['no body', { method: 'POST' }, 400, 'BAD_REQUEST'],
    ['PUT', { method: 'PUT' }, 405, 'METHOD_NOT_ALLOWED'],
    ['PATCH', { method: 'PATCH' }, 405, 'METHOD_NOT_ALLOWED'],
    ['DELETE', { method: 'DELETE' }, 405, 'METHOD_NOT_ALLOWED'],
    ['PUT with a body', { ...typed('<a/>', 'text/xml'), method: 'PUT' }, 405, 'METHOD_NOT_ALLOWED'],
    ['an Accept header it cannot serve', { headers: { accept: 'image/png' } }, 406, 'NOT_ACCEPTABLE'],
  ] as const;

  it.each(requests)('by %s is told so by its status', async (_sentence, init, status) => {
    expect((await gateway.fetch('/graphql', init)).status).toBe(status);
  });

  const message: unknown = expect.stringMatching(/\w{2}/);

  it.each(requests)('by %s is answered with errors of GraphQL and its code', async (_sentence, init, _status, code) => {
    expect(await (await gateway.fetch('/graphql', init)).json()).toMatchObject({
      errors: [{ message, extensions: { code } }],
    });
  });

  it.each(requests.filter(([, , status]) => status === 415 || status === 400))(
    'by %s is told what to send',
    async (_sentence, init) => {
      expect(await (await gateway.fetch('/graphql', init)).text()).toContain('{\\"query\\":');
    },
  );

  it.each(['PUT', 'PATCH', 'DELETE'])('by %s is told what is allowed', async (method) => {
    expect((await gateway.fetch('/graphql', { method })).headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS');
  });
});
