import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csv, formats, geoJson, html } from '../../../src/linked-data/formats.js';
import { publicUrl, startGateway, type TestGateway } from '../../support/gateway.js';
import { ldp } from '../../../src/vocabulary/ldp.js';
import { linksOf, type Link } from '../link-header.js';
import { paths, withExtension } from '../paths.js';

/** A document in a format. */
interface Representation {
  readonly path: string;
  readonly mediaType: string;
  readonly file: string;
}

/** What came back, read to its end. */
interface Answer {
  readonly response: Response;
  readonly text: string;
}

/** Every document in every format. */
const representations: readonly Representation[] = paths.flatMap((path) =>
  formats.map(({ extension, mediaType }) => ({ path, mediaType, file: withExtension(path, extension) })),
);

let gateway: TestGateway;
/** The answers at the negotiated addresses and at the files, by representation. */
let negotiated: ReadonlyMap<Representation, Answer>;
let fixed: ReadonlyMap<Representation, Answer>;
beforeAll(async () => {
  gateway = await startGateway();
  negotiated = await answers(({ path, mediaType }) => gateway.get(path, { accept: mediaType }));
  fixed = await answers(({ file }) => gateway.get(file, { accept: 'image/png' }));
});
afterAll(() => gateway.close());

async function answers(
  ask: (representation: Representation) => Promise<Response>,
): Promise<Map<Representation, Answer>> {
  const all = new Map<Representation, Answer>();
  for (const representation of representations) {
    const response = await ask(representation);
    all.set(representation, { response, text: await response.text() });
  }
  return all;
}

const mediaTypeOf = (response: Response | undefined): string | undefined =>
  response?.headers.get('content-type')?.split(';')[0];

/** The request headers an answer depends on. */
const varying = (response: Response | undefined): readonly string[] =>
  (response?.headers.get('vary') ?? '').split(', ');

/** The links of an answer to its formats. */
const alternatesOf = (response: Response): readonly Link[] =>
  linksOf(response, 'alternate').filter(({ type }) => type !== undefined);

/** The media types of the files that hold a list, or the dataset, as a whole. */
const fileTypes: Readonly<Record<string, readonly string[]>> = {
  '/dataset': [csv.mediaType, geoJson.mediaType],
  '/cities': [csv.mediaType, geoJson.mediaType],
  '/agreements': [csv.mediaType, geoJson.mediaType],
  '/countries': [csv.mediaType],
  '/sectors': [csv.mediaType],
};

describe('a negotiated address', () => {
  it.each(representations)('answers $path with 200 to a client of $mediaType', (representation) => {
    expect(negotiated.get(representation)?.response.status).toBe(200);
  });

  it.each(representations)('gives $path as $mediaType where it is asked for', (representation) => {
    expect(mediaTypeOf(negotiated.get(representation)?.response)).toBe(representation.mediaType);
  });

  it.each(representations)('names $file as the place of what it gave', (representation) => {
    const { headers } = negotiated.get(representation)?.response ?? {};
    expect(headers?.get('content-location')).toBe(publicUrl + representation.file);
  });

  it.each(representations)('gives what stands at $file', (representation) => {
    expect(negotiated.get(representation)?.text).toBe(fixed.get(representation)?.text);
  });

  it.each(representations)('tells caches that $path as $mediaType varies by Accept', (representation) => {
    expect(varying(negotiated.get(representation)?.response)).toContain('Accept');
  });

  it.each(paths)('gives %s as JSON-LD to a client without a preference', async (path) => {
    expect(mediaTypeOf(await gateway.get(path))).toBe('application/ld+json');
  });

  it.each(paths)('tells caches that having nothing acceptable of %s varies by Accept', async (path) => {
    expect(varying(await gateway.get(path, { accept: 'image/png' }))).toContain('Accept');
  });

  it('names no place where it has nothing acceptable', async () => {
    const { headers } = await gateway.get('/cities/milano', { accept: 'image/png' });
    expect(headers.get('content-location')).toBeNull();
  });
});

describe('an address with an extension', () => {
  it.each(representations)('gives $file as $mediaType whatever is asked for', (representation) => {
    expect(mediaTypeOf(fixed.get(representation)?.response)).toBe(representation.mediaType);
  });

  it.each(representations)('tells caches that $file does not vary by Accept', (representation) => {
    expect(varying(fixed.get(representation)?.response)).not.toContain('Accept');
  });

  it.each(representations)('names no other place of $file', (representation) => {
    expect(fixed.get(representation)?.response.headers.get('content-location')).toBeNull();
  });
});

describe('the Link header', () => {
  it.each(paths)('names the one address of %s', async (path) => {
    const links = linksOf(await gateway.get(path), 'canonical');
    expect(links.map(({ target }) => target)).toEqual([publicUrl + path]);
  });

  it.each(paths)('names the same address at the files of %s', async (path) => {
    const links = linksOf(await gateway.get(withExtension(path, 'ttl')), 'canonical');
    expect(links.map(({ target }) => target)).toEqual([publicUrl + path]);
  });

  it.each(paths)('lists %s in every format', async (path) => {
    const page = path === '/.well-known/void' ? [] : [html.mediaType];
    const types = [...formats.map(({ mediaType }) => mediaType), ...(fileTypes[path] ?? []), ...page];
    expect(alternatesOf(await gateway.get(path)).map(({ type }) => type)).toEqual(types);
  });

  it.each(paths)('leads to formats of %s that are what it says', async (path) => {
    const links = alternatesOf(await gateway.get(path));
    const answers = await Promise.all(links.map(({ target }) => gateway.get(target)));
    expect(answers.map((answer) => [answer.status, mediaTypeOf(answer)])).toEqual(links.map(({ type }) => [200, type]));
  });

  it.each(paths)('leads from %s to its shapes', async (path) => {
    const links = linksOf(await gateway.get(path), ldp.constrainedBy);
    const answers = await Promise.all(links.map(({ target }) => gateway.get(target)));
    expect(answers.map((answer) => [answer.status, mediaTypeOf(answer)])).toEqual([[200, 'text/turtle']]);
  });

  it('leads on from a list’s page to the same page in every format', async () => {
    const links = linksOf(await gateway.get('/cities/after/milano'), 'alternate');
    expect(links.map(({ target }) => target)).toContain(`${publicUrl}/cities/after/milano.ttl`);
  });
});
