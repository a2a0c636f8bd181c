import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Lack } from '../../../src/http/limits/pressure.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { rawAnswer, type RawAnswer, type RawRequest } from '../../support/raw-answer.js';

let lack: Lack | undefined;
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ dataFolder: 'tests/fixtures/three-cities', pressure: { lack: () => lack } });
});
afterAll(() => gateway.close());
beforeEach(() => {
  lack = undefined;
});

type Question = readonly [path: string, request?: RawRequest];

const ask = (path: string, request: RawRequest = {}): Promise<RawAnswer> => rawAnswer(gateway.origin + path, request);

const query = (name: string): RawRequest => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: `query ${name} { __typename }` }),
});

/** What is asked, and what is asked in the same way and has an answer at hand. */
const questions: readonly (readonly [what: string, asked: Question, known: Question])[] = [
  ['a document', ['/sectors.nt'], ['/cities.nt']],
  ['a page', ['/sectors.html'], ['/cities.html']],
  ['a query', ['/graphql?query={__typename}'], ['/graphql?query={known:__typename}']],
  ['a query in a body', ['/graphql', query('New')], ['/graphql', query('Known')]],
  ['a query in a body, as Turtle', ['/graphql.ttl', query('New')], ['/graphql', query('Known')]],
];

describe.each(questions)('%s, under pressure,', (_what, asked, known) => {
  it.each(['time', 'memory'] as const)(
    'is refused for lack of %s, and not when there is enough again',
    async (what) => {
      lack = what;
      const refused = await ask(...asked);
      lack = undefined;
      const answered = await ask(...asked);
      expect([refused.status, refused.headers['retry-after']]).toEqual([503, '5']);
      expect(answered.status).toBeLessThan(500);
    },
  );

  it('is answered where the answer is at hand', async () => {
    await ask(...known);
    await ask(...known);
    lack = 'time';
    expect((await ask(...known)).status).toBe(200);
  });
});

describe('what is refused under pressure', () => {
  it('is told so as a problem, to browsers, too, and to scripts of other origins', async () => {
    lack = 'time';
    const { headers, body } = await ask('/sectors', { headers: { accept: 'text/html' } });
    const type: unknown = expect.stringMatching(/^application\/problem\+json\b/);
    expect(headers).toMatchObject({
      'content-type': type,
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
    });
    expect(JSON.parse(String(body))).toMatchObject({ status: 503, title: 'Service Unavailable' });
  });

  it.each<[string, RawRequest]>([
    ['/graphql?query={coded:__typename}', {}],
    ['/graphql', query('Coded')],
  ])('is told so by a code at %s', async (path, request) => {
    lack = 'time';
    const answer: unknown = JSON.parse(String((await ask(path, request)).body));
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] });
  });

  it.each(['/healthz', '/readyz'])('is not what operators ask at %s', async (path) => {
    lack = 'memory';
    expect((await ask(path)).status).toBe(200);
  });
});
