import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formats } from '../../../src/linked-data/formats.js';
import { publicUrl, startGateway, type TestGateway } from '../../support/gateway.js';
import { paths, withExtension } from '../paths.js';

const path = '/cities/milano';
const files = formats.map(({ extension }) => withExtension(path, extension));
const readable = [...paths, ...files, '/context.jsonld', '/shapes.ttl'];

let gateway: TestGateway;
let tag: string;
beforeAll(async () => {
  gateway = await startGateway();
  tag = await tagAt(path);
});
afterAll(() => gateway.close());

const tagAt = async (address: string): Promise<string> => (await gateway.get(address)).headers.get('etag') ?? '';

const ask = (ifNoneMatch: string): Promise<Response> => gateway.get(path, { 'if-none-match': ifNoneMatch });

/** The headers of an answer that tell of the answer, and not of the moment or the connection. */
const lasting = ({ headers }: Response): readonly (readonly [string, string])[] =>
  [...headers].filter(([name]) => !['date', 'connection', 'keep-alive', 'transfer-encoding'].includes(name));

describe('the ETag', () => {
  it.each(readable)('of %s is a strong one', async (address) => {
    expect(await tagAt(address)).toMatch(/^"[\w-]{20,}"$/);
  });

  it.each(readable)('of %s is the same twice', async (address) => {
    expect(await tagAt(address)).toBe(await tagAt(address));
  });

  it('differs from format to format', async () => {
    const tags = await Promise.all(files.map(tagAt));
    expect(new Set(tags).size).toBe(formats.length);
  });

  it('differs from document to document', async () => {
    const tags = await Promise.all(paths.map(tagAt));
    expect(new Set(tags).size).toBe(paths.length);
  });

  it.each(formats)('of $name is the same at the negotiated address', async ({ mediaType, extension }) => {
    const negotiated = await gateway.get(path, { accept: mediaType });
    expect(negotiated.headers.get('etag')).toBe(await tagAt(withExtension(path, extension)));
  });
});

describe('If-None-Match', () => {
  /** Ways to say that the client has the representation, given its tag. */
  const matches = [
    ['the tag', (known: string) => known],
    ['a list with the tag', (known: string) => `"other", ${known}`],
    ['a list without spaces', (known: string) => `"other",${known},"another"`],
    ['anything', () => '*'],
    ['the tag as a weak one', (known: string) => `W/${known}`],
  ] as const;

  it.each(matches)('with %s is answered 304', async (_form, header) => {
    expect((await ask(header(tag))).status).toBe(304);
  });

  it.each(matches)('with %s is answered without a body', async (_form, header) => {
    expect(await (await ask(header(tag))).text()).toBe('');
  });

  it.each([
    ['another tag', '"other"'],
    ['nothing', ''],
  ])('with %s is answered 200', async (_form, header) => {
    expect((await ask(header)).status).toBe(200);
  });

  it('with the tag of another format is answered 200', async () => {
    expect((await ask(await tagAt(`${path}.ttl`))).status).toBe(200);
  });

  it.each([
    'etag',
    'last-modified',
    'vary',
    'cache-control',
    'content-location',
    'link',
    'access-control-allow-origin',
  ])('is answered with the same %s as without it', async (name) => {
    const [fresh, full] = await Promise.all([ask(tag), gateway.get(path)]);
    expect(fresh.headers.get(name)).toBe(full.headers.get(name) ?? 'a header that is there');
  });

  it('is answered without a Content-Type where there is no content', async () => {
    expect((await ask(tag)).headers.get('content-type')).toBeNull();
  });

  it('works at an address with an extension', async () => {
    const file = `${publicUrl}${path}.ttl`;
    expect((await gateway.get(file, { 'if-none-match': await tagAt(file) })).status).toBe(304);
  });
});

describe('HEAD', () => {
  it.each(readable)('gives the headers of GET at %s', async (address) => {
    const [head, get] = await Promise.all([gateway.fetch(address, { method: 'HEAD' }), gateway.get(address)]);
    expect(lasting(head)).toEqual(lasting(get));
  });

  it('gives the length of the body GET has', async () => {
    const headers = { 'accept-encoding': 'identity' };
    const [head, get] = await Promise.all([
      gateway.fetch(path, { method: 'HEAD', headers }),
      gateway.get(path, headers),
    ]);
    expect(head.headers.get('content-length')).toBe(String((await get.arrayBuffer()).byteLength));
  });

  it('with If-None-Match does not say that the document is empty', async () => {
    const etag = (await gateway.get('/cities/osaka')).headers.get('etag') ?? '';
    const head = await gateway.fetch('/cities/osaka', { method: 'HEAD', headers: { 'if-none-match': etag } });
    expect([head.status, head.headers.get('content-length')]).toEqual([304, null]);
  });

  it('gives no body', async () => {
    expect(await (await gateway.fetch(path, { method: 'HEAD' })).text()).toBe('');
  });

  it.each([
    ['/cities/nowhere', 404],
    ['/cities/milano.pdf', 404],
    ['/cities?after=a&before=b', 400],
  ])('gives the status of GET at %s', async (address, status) => {
    expect((await gateway.fetch(address, { method: 'HEAD' })).status).toBe(status);
  });
});
