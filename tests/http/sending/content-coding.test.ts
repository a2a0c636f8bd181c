import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { rawAnswer, type RawAnswer } from '../../support/raw-answer.js';

const path = '/cities/milano.ttl';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

const ask = (accepted: string | undefined, of = path): Promise<RawAnswer> =>
  rawAnswer(gateway.origin + of, { headers: accepted === undefined ? {} : { 'accept-encoding': accepted } });

describe('the coding of a document', () => {
  it.each([
    ['none where none is accepted', undefined, undefined],
    ['none where the header is empty', '', undefined],
    ['what is accepted', 'gzip', 'gzip'],
    ['Brotli where both are accepted alike', 'gzip, deflate, br, zstd', 'br'],
    ['what is preferred', 'br;q=0.5, gzip', 'gzip'],
    ['not what is ruled out', 'br;q=0, gzip', 'gzip'],
    ['Brotli for anything', '*', 'br'],
    ['none where nothing is preferred', 'identity, gzip;q=0.5', undefined],
    ['none where we have none of those accepted', 'compress, zstd', undefined],
    ['none where nothing can be read', ';;,=q', undefined],
  ])('is %s', async (_coding, accepted, coding) => {
    expect((await ask(accepted)).headers['content-encoding']).toBe(coding);
  });

  it('can be taken off again', async () => {
    const [coded, plain] = await Promise.all([ask('gzip'), ask('identity')]);
    expect(gunzipSync(coded.body).equals(plain.body)).toBe(true);
  });

  it.each([undefined, 'gzip', 'identity'])('is told to caches to depend on what is accepted: %s', async (accepted) => {
    expect((await ask(accepted)).headers.vary).toContain('Accept-Encoding');
  });

  it('is left out for a text so short that it would not matter', async () => {
    expect((await ask('gzip', '/robots.txt')).headers['content-encoding']).toBeUndefined();
  });

  it('is there for answers to queries, too', async () => {
    const query = encodeURIComponent('{ cities { nodes { names { value language } } } }');
    expect((await ask('gzip', `/graphql?query=${query}`)).headers['content-encoding']).toBe('gzip');
  });
});
