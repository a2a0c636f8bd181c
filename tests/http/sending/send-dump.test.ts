import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dumpFiles } from '../../../src/linked-data/dumps/dump-file.js';
import { createIris } from '../../../src/model/iris.js';
import { publicUrl, startGateway, type TestGateway } from '../../support/gateway.js';
import { rawAnswer, type RawAnswer } from '../../support/raw-answer.js';

const files = dumpFiles(createIris(publicUrl)).map(({ url }) => url.replace(publicUrl, ''));
const file = '/dataset.ttl';

let gateway: TestGateway;
/** The bytes of each file. */
let whole: ReadonlyMap<string, Buffer>;
beforeAll(async () => {
  gateway = await startGateway();
  const answers = await Promise.all(files.map(async (path) => [path, (await ask(path)).body] as const));
  whole = new Map(answers);
});
afterAll(() => gateway.close());

const ask = (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<RawAnswer> =>
  rawAnswer(gateway.origin + path, { method, headers });

const bytes = (path = file): Buffer => whole.get(path) ?? Buffer.alloc(0);

describe('a dump', () => {
  it.each(files)('says at %s how long it is', async (path) => {
    const { headers } = await ask(path, {}, 'HEAD');
    expect(headers['content-length']).toBe(String(bytes(path).length));
  });

  it.each(files)('says at %s that it can be resumed', async (path) => {
    expect((await ask(path)).headers['accept-ranges']).toBe('bytes');
  });

  it.each(files)('is kept from %s by a name that tells what it is', async (path) => {
    const extension = path.split('.').at(-1) ?? '';
    const { headers } = await ask(path);
    expect(headers['content-disposition']).toMatch(
      new RegExp(
        `^attachment; filename="Gemellaggi della citta di Milano 1.0.0.*\\.${extension}"; filename\\*=UTF-8''`,
      ),
    );
  });

  it('is the same file wherever it is asked for', async () => {
    expect((await ask('/dataset', { accept: 'text/csv' })).body.equals(bytes('/dataset.csv'))).toBe(true);
  });

  it('can be asked for by many at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask(file)));
    expect(answers.filter(({ body }) => !body.equals(bytes()))).toEqual([]);
  });
});

describe('a dump that comes compressed', () => {
  const codings = [
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const;

  it.each(files.flatMap((path) => codings.map(([coding, decompress]) => ({ path, coding, decompress }))))(
    'as $coding is $path again',
    async ({ path, coding, decompress }) => {
      const { headers, body } = await ask(path, { 'accept-encoding': coding });
      expect(headers['content-encoding']).toBe(coding);
      expect(decompress(body).equals(bytes(path))).toBe(true);
    },
  );

  it('is much smaller', async () => {
    expect((await ask(file, { 'accept-encoding': 'br' })).body.length).toBeLessThan(bytes().length / 4);
  });

  it('does not say that a part of it could be asked for', async () => {
    expect((await ask(file, { 'accept-encoding': 'gzip' })).headers['accept-ranges']).toBeUndefined();
  });

  it('has another ETag than the file as it is', async () => {
    const answers = await Promise.all(
      ['br', 'gzip', 'identity'].map((coding) => ask(file, { 'accept-encoding': coding })),
    );
    expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(3);
  });

  it.each(['br', 'gzip'])('as %s is not sent to who has it', async (coding) => {
    const { headers } = await ask(file, { 'accept-encoding': coding });
    const again = await ask(file, { 'accept-encoding': coding, 'if-none-match': headers.etag ?? '' });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });
});

describe('a part of a dump', () => {
  it('is that part, whatever part is asked for', async () => {
    const place = fc.nat({ max: bytes().length - 1 });
    await fc.assert(
      fc.asyncProperty(place, place, async (one, other) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        const { status, headers, body } = await ask(file, { range: `bytes=${start}-${end}` });
        expect([status, headers['content-range']]).toEqual([206, `bytes ${start}-${end}/${bytes().length}`]);
        expect(body.equals(bytes().subarray(start, end + 1))).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    ['the last bytes', 'bytes=-100', -100],
    ['all of it, where the file is shorter than the last bytes asked for', 'bytes=-10000000', 0],
    ['named by a unit in capitals', 'Bytes=50000-', 50_000],
    ['the rest', 'bytes=50000-', 50_000],
  ])('may be %s', async (_part, range, start) => {
    expect((await ask(file, { range })).body.equals(bytes().subarray(start))).toBe(true);
  });

  it.each(files)('completes a download of %s that broke off', async (path) => {
    const middle = Math.floor(bytes(path).length / 2);
    const { headers } = await ask(path);
    const { body } = await ask(path, { range: `bytes=${middle}-`, 'if-range': headers.etag ?? '' });
    expect(Buffer.concat([bytes(path).subarray(0, middle), body]).equals(bytes(path))).toBe(true);
  });

  it('has the length of the part', async () => {
    expect((await ask(file, { range: 'bytes=10-19' })).headers['content-length']).toBe('10');
  });

  it.each([
    ['of another version', 'bytes=10-', { 'if-range': '"another"' }],
    ['of a version known by its day alone', 'bytes=10-', { 'if-range': 'Wed, 25 Nov 2026 00:00:00 GMT' }],
    ['of what the client knows by another coding', 'bytes=10-', { 'if-range': '"x-gzip"' }],
    ['together with another one', 'bytes=0-9,20-29', {}],
    ['in another unit', 'lines=1-2', {}],
    ['that is no range', 'bytes=a-b', {}],
  ])('%s is answered with the whole', async (_part, range, headers) => {
    const answer = await ask(file, { range, ...headers });
    expect([answer.status, answer.body.length]).toEqual([200, bytes().length]);
  });

  it('behind its end is refused, with its length', async () => {
    const { status, headers } = await ask(file, { range: `bytes=${bytes().length}-` });
    expect([status, headers['content-range']]).toEqual([416, `bytes */${bytes().length}`]);
  });

  it('is never one of compressed bytes', async () => {
    const { headers } = await ask(file, { range: 'bytes=0-9', 'accept-encoding': 'gzip' });
    expect(headers['content-encoding']).toBeUndefined();
  });

  it('is not given where only the headers are asked for', async () => {
    expect((await ask(file, { range: 'bytes=0-9' }, 'HEAD')).status).toBe(200);
  });
});

describe('the checksum in the catalogue', () => {
  it.each(files.filter((path) => /^\/dataset\./.test(path)))('is that of the bytes at %s', async (path) => {
    const catalogue = (await ask('/catalog.nt')).body.toString();
    expect(catalogue).toContain(createHash('sha256').update(bytes(path)).digest('hex'));
  });
});
