import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formats, html, linksetFormat } from '../../src/linked-data/formats.js';
import { publicUrl, startGateway, type TestGateway } from '../support/gateway.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

const json = { 'content-type': 'application/json' };

/** What clients do wrong, and the status they get for it. */
const mistakes = [
  ['a city that is not there', '/cities/nowhere', {}, 404],
  ['an agreement that is not there', '/agreements/milano-nowhere', {}, 404],
  ['a sector that is not there', '/sectors/astrologia', {}, 404],
  ['a country that is not there', '/countries/xx', {}, 404],
  ['a term that is not there', '/def/Nothing', {}, 404],
  ['a term that every object has', '/def/constructor', {}, 404],
  ['a slug in upper case', '/cities/Milano', {}, 404],
  ['a slug with a slash behind it', '/cities/milano/', {}, 404],
  ['the list with a slash behind it', '/cities/', {}, 404],
  ['a format of a city that is not there', '/cities/nowhere.ttl', {}, 404],
  ['an unknown extension', '/cities/milano.pdf', {}, 404],
  ['two extensions', '/cities/milano.ttl.ttl', {}, 404],
  ['an empty extension', '/cities/milano.', {}, 404],
  ['an unknown extension of the dataset', '/dataset.pdf', {}, 404],
  ['a slug with an encoded slash in it', '/cities/nowhere%2Fmilano', {}, 404],
  ['a term with an encoded slash in it', '/def/x%2FTwinningAgreement', {}, 404],
  ['an unknown path', '/nothing/at/all', {}, 404],
  ['an unknown path by another method', '/nothing', { method: 'DELETE' }, 404],
  ['the context as Turtle', '/context.ttl', {}, 404],
  ['a media type that is not there', '/cities/milano', { headers: { accept: 'image/png' } }, 406],
  ['a media type of the list that is not there', '/cities', { headers: { accept: 'text/turtle;q=0' } }, 406],
  ['deleting a city', '/cities/milano', { method: 'DELETE' }, 405],
  ['deleting the dataset', '/dataset', { method: 'DELETE' }, 405],
  ['deleting the context', '/context.jsonld', { method: 'DELETE' }, 405],
  ['posting a form', '/cities', { method: 'POST', body: new URLSearchParams({ name: 'Roma' }) }, 405],
  ['putting malformed JSON', '/cities/milano', { method: 'PUT', body: '{', headers: json }, 405],
  ['patching the start', '/', { method: 'PATCH' }, 405],
  ['malformed percent-encoding', '/cities/%E0%A4%A', {}, 400],
  ['a percent sign alone', '/%', {}, 400],
  ['both directions of a list', '/cities?after=milano&before=milano', {}, 400],
  ['one direction of a list twice', '/cities?after=milano&after=osaka', {}, 400],
  ['no slug to go on after', '/cities?after=', {}, 400],
  ['an address to go on after', '/agreements?before=https%3A%2F%2Fexample.org', {}, 400],
] as const;

describe('a mistake of the client', () => {
  it.each(mistakes)('such as %s, is told by its status', async (_mistake, path, init, status) => {
    expect((await gateway.fetch(path, init)).status).toBe(status);
  });

  it.each(mistakes)('such as %s, is a problem in its media type', async (_mistake, path, init) => {
    const { headers } = await gateway.fetch(path, init);
    expect(headers.get('content-type')?.split(';')[0]).toBe('application/problem+json');
  });

  const title: unknown = expect.stringMatching(/^[A-Z]/);
  const detail: unknown = expect.stringMatching(/\w{2}/);

  it.each(mistakes)('such as %s, is a problem of RFC 9457', async (_mistake, path, init, status) => {
    expect(await (await gateway.fetch(path, init)).json()).toMatchObject({
      type: 'about:blank',
      title,
      status,
      detail,
    });
  });

  it.each(mistakes)('such as %s, gets no answer to keep', async (_mistake, path, init) => {
    const { headers } = await gateway.fetch(path, init);
    expect([headers.get('etag'), headers.get('cache-control')]).toEqual([null, 'no-store']);
  });
});

describe('a problem', () => {
  /** What a document has, as the problems list it. */
  const available = (path: string): object => ({
    available: [...formats, html, linksetFormat].map(({ mediaType, extension }) => ({
      mediaType,
      url: `${publicUrl}${path}.${extension}`,
    })),
  });

  it('of an unacceptable media type lists those there are', async () => {
    const answer = await gateway.get('/cities/milano', { accept: 'image/png' });
    expect(await answer.json()).toMatchObject(available('/cities/milano'));
  });

  it('of an unknown extension lists those there are', async () => {
    expect(await (await gateway.get('/cities/milano.pdf')).json()).toMatchObject(available('/cities/milano'));
  });

  it.each(['/cities.xyz', '/dataset.pdf', '/def.csv'])(
    'of the unknown extension in %s lists those there are',
    async (path) => {
      expect(await (await gateway.get(path)).text()).toContain('"available":[');
    },
  );

  it('of an unknown extension of a term lists those there are', async () => {
    expect(await (await gateway.get('/def/Active.pdf')).json()).toMatchObject(available('/def/Active'));
  });

  it.each(mistakes.filter(([, , , status]) => status === 405))(
    'of %s says what is allowed instead',
    async (_mistake, path, init) => {
      expect((await gateway.fetch(path, init)).headers.get('allow')).toBe('GET, HEAD, OPTIONS');
    },
  );
});
