import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { rawAnswer, type RawAnswer, type RawRequest } from '../../support/raw-answer.js';
import { paths } from '../paths.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

const ask = (path: string, request: RawRequest = {}): Promise<RawAnswer> => rawAnswer(gateway.origin + path, request);

/** A condition that always holds, and with which an answer is made anew. */
const madeAnew = { 'if-unmodified-since': 'Fri, 31 Dec 2100 00:00:00 GMT' };

/** All of an answer but the moment it was sent at. */
const lasting = ({ status, headers, body }: RawAnswer): unknown => ({
  status,
  headers: { ...headers, date: undefined },
  body: body.toString('base64'),
});

const addresses = [
  ...paths,
  '/',
  '/cities/milano?lang=it',
  '/cities/milano.ttl',
  '/cities/no-such-city',
  '/search?q=osaka',
  '/graphql?query=%7B+cities+%7B+totalCount+%7D+%7D',
  '/graphql?query=%7B+cities+%7B+nowhere+%7D+%7D',
  '/assets/style.css',
  '/robots.txt',
];

const oneOf = (...values: string[]): fc.Arbitrary<string> => fc.constantFrom(...values);

/** Requests such as clients of all kinds send them, few enough to come again. */
const requests = fc.record({
  path: fc.constantFrom(...addresses),
  method: oneOf('GET', 'GET', 'GET', 'HEAD'),
  headers: fc.record(
    {
      accept: oneOf(
        'text/html',
        'text/turtle',
        'application/ld+json',
        'application/json;q=0.5, */*;q=0.1',
        'image/png',
      ),
      'accept-encoding': oneOf('br', 'gzip, deflate, br', 'gzip', 'identity'),
      'accept-language': oneOf('it', 'en-GB,en;q=0.8', 'de'),
      'if-modified-since': oneOf('Thu, 01 Jan 1970 00:00:00 GMT', 'Fri, 31 Dec 2100 00:00:00 GMT'),
      'if-none-match': oneOf('*', '"none"'),
    },
    { requiredKeys: [] },
  ),
});

describe('an answer that was given before', () => {
  it('is the one that would be made anew, whatever was asked in between', async () => {
    await fc.assert(
      fc.asyncProperty(requests, async ({ path, method, headers }) => {
        const again = await ask(path, { method, headers });
        const anew = await ask(path, { method, headers: { ...headers, ...madeAnew } });
        expect(lasting(again)).toEqual(lasting(anew));
      }),
      { numRuns: 600 },
    );
  });

  it('is known to who has it', async () => {
    const { headers } = await ask('/cities/milano');
    const known = await ask('/cities/milano', { headers: { 'if-none-match': headers.etag } });
    expect([known.status, known.body.length, known.headers.etag]).toEqual([304, 0, headers.etag]);
  });

  it('is not taken for a part of it', async () => {
    await ask('/dataset.ttl');
    const part = await ask('/dataset.ttl', { headers: { range: 'bytes=0-9' } });
    expect([part.status, part.body.length]).toEqual([206, 10]);
  });

  it('is not given where a condition does not hold', async () => {
    await ask('/cities/milano');
    expect((await ask('/cities/milano', { headers: { 'if-match': '"another"' } })).status).toBe(412);
  });

  it('is not given to who sends a body along with GET', async () => {
    const query = '/graphql?query=%7B+cities+%7B+totalCount+%7D+%7D';
    await ask(query);
    expect((await ask(query, { headers: { 'content-type': 'text/plain' } })).status).toBe(415);
  });
});

/** Sends a query by POST. */
const post = (body: string, headers: Readonly<Record<string, string>> = {}): Promise<RawAnswer> =>
  ask('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });

const namesOf = (language: string): string =>
  JSON.stringify({ query: `{ city(slug: "milano") { name(language: ${language}) } }` });

describe('an answer to a query by POST', () => {
  it.each(['application/json', 'text/turtle'])('as %s is the same again', async (accept) => {
    const [first, again, anew] = [
      await post(namesOf('EN'), { accept }),
      await post(namesOf('EN'), { accept }),
      await post(`${namesOf('EN')} `, { accept }),
    ];
    expect([lasting(again), lasting(anew)]).toEqual([lasting(first), lasting(first)]);
  });

  it('is not given to another query', async () => {
    const answers = [await post(namesOf('EN')), await post(namesOf('IT'))].map(({ body }) => body.toString());
    expect(answers).toEqual(['{"data":{"city":{"name":"Milan"}}}\n', '{"data":{"city":{"name":"Milano"}}}\n']);
  });

  it('has no ETag, however often it is given', async () => {
    await post(namesOf('FR'));
    expect((await post(namesOf('FR'), { 'if-none-match': '*' })).headers.etag).toBeUndefined();
  });

  it('that is an error is not kept', async () => {
    const wrong = JSON.stringify({ query: '{ city(slug: 1) { name } }' });
    const answers = [await post(wrong), await post(wrong)];
    expect(answers.map(({ headers }) => headers['cache-control'])).toEqual(['no-store', 'no-store']);
  });

  it('is not given to who sends it as something else than JSON', async () => {
    await post(namesOf('DE'));
    expect((await post(namesOf('DE'), { 'content-type': 'text/plain' })).status).toBe(415);
  });
});
