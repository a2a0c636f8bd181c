import { DOMParser } from '@xmldom/xmldom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicUrl, startGateway, type TestGateway } from '../../support/gateway.js';
import { linksOf } from '../link-header.js';
import { browserAccept, documentPaths, pagePaths } from '../page-paths.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

/** A page as a browser with a language gets it. */
const page = (path: string, language = 'it'): Promise<Response> =>
  gateway.get(path, { accept: browserAccept, 'accept-language': language });

const languages = ['it', 'en'] as const;
const inLanguages = pagePaths.flatMap((path) => languages.map((language) => ({ path, language })));

/** What stands in the attribute of an element that an expression finds. */
const found = (text: string, expression: RegExp): string => expression.exec(text)?.[1] ?? '';

describe.each(inLanguages)('the page $path in the language $language', ({ path, language }) => {
  let answer: Response;
  let text: string;
  beforeAll(async () => {
    answer = await page(path, language);
    text = await answer.text();
  });

  it('is HTML in that language', () => {
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('content-language')).toBe(language);
    expect(text).toMatch(new RegExp(`^<!doctype html>\\n<html lang="${language}">`));
  });

  it('tells caches what it was chosen by', () => {
    expect(answer.headers.get('vary')?.split(', ')).toEqual(
      expect.arrayContaining(['Accept', 'Accept-Language', 'Accept-Encoding']),
    );
    expect(answer.headers.get('etag')).toMatch(/^"/);
  });

  it('loads nothing from elsewhere and runs nothing that stands within', () => {
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('content-security-policy')).not.toMatch(/unsafe|\*|https?:/);
    expect(text).not.toMatch(/ style="| on\w+="|<style|javascript:/);
    expect(
      [...text.matchAll(/<(?:script|link|img|use)[^>]* (?:src|href)="(https?:[^"]+)"/g)].flatMap(([tag, url]) =>
        /rel="(?:canonical|alternate)"/.test(tag) ? [] : [url],
      ),
    ).toEqual([]);
  });

  it('is light', () => {
    expect(Buffer.byteLength(text)).toBeLessThan(100_000);
  });

  it('has one heading, a title and a description', () => {
    expect(text.match(/<h1>/g)).toHaveLength(1);
    expect(found(text, /<title>([^<]+)/)).not.toBe('');
    expect(found(text, /<meta name="description" content="([^"]+)"/).length).toBeGreaterThan(20);
  });

  it('leads to itself in the other languages', () => {
    for (const other of languages) {
      expect(text).toMatch(new RegExp(`<a href="[^"]*[?&]lang=${other}"[^>]* lang="${other}"|lang="${other}"`));
    }
  });
});

describe.each(documentPaths)('the page %s', (path) => {
  it('has an address for each language, and one for who has not chosen', async () => {
    const url = publicUrl + path;
    for (const [asked, canonical] of [
      [path, url],
      [`${path}?lang=en`, `${url}?lang=en`],
    ] as const) {
      const answer = await page(asked, 'it');
      expect(linksOf(answer, 'canonical').map(({ target }) => target)).toEqual([canonical]);
      expect(found(await answer.text(), /<link rel="canonical" href="([^"]+)"/)).toBe(canonical);
    }
    const text = await (await page(path, 'en')).text();
    const alternates = [...text.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)];
    expect(alternates.map(([, language, address]) => [language, address])).toEqual([
      ['it', `${url}?lang=it`],
      ['en', `${url}?lang=en`],
      ['x-default', url],
    ]);
  });

  it('is one of the formats in the header', async () => {
    const answer = await gateway.fetch(path, { method: 'HEAD' });
    const html = linksOf(answer, 'alternate').find(({ type }) => type === 'text/html');
    const address = html?.target.replace(publicUrl, '') ?? '';
    expect(address).toMatch(/\.html$/);
    const file = await gateway.get(address, { accept: 'text/turtle' });
    expect(file.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await file.text()).toBe(await (await page(path)).text());
  });

  it('names its other formats, which are there', async () => {
    const text = await (await page(path)).text();
    const formats = [...text.matchAll(/<link rel="alternate" type="([^"]+)" href="([^"]+)"/g)];
    expect(formats.length).toBeGreaterThanOrEqual(5);
    for (const [, type, address = ''] of formats) {
      const { headers } = await gateway.fetch(address, { method: 'HEAD' });
      expect(headers.get('content-type')?.split(';')[0]).toBe(type);
    }
  });

  it('has a title and a description that no other page has', async () => {
    const own = await headOf(path);
    const others = await Promise.all(documentPaths.filter((other) => other !== path).map(headOf));
    expect(others).not.toContainEqual(own);
    expect(others.map(({ title }) => title)).not.toContain(own.title);
  });
});

async function headOf(path: string): Promise<{ readonly title: string; readonly description: string }> {
  // A page of a list has the title of the list.
  const text = await (await page(path.replace('/after/milano', ''))).text();
  const title = path.includes('/after/') ? path : found(text, /<title>([^<]+)/);
  return { title, description: found(text, /<meta name="description" content="([^"]+)"/) };
}

describe('the language of a page', () => {
  const languageOf = async (path: string, header?: string): Promise<string | null> => {
    const headers = header === undefined ? {} : { 'accept-language': header };
    const answer = await gateway.fetch(path, { method: 'HEAD', headers: { accept: 'text/html', ...headers } });
    return answer.headers.get('content-language');
  };

  it.each([
    ['it', undefined],
    ['it', '*'],
    ['it', ''],
    ['it', 'it-CH, en;q=0.5'],
    ['en', 'en-US,en;q=0.9,it;q=0.8'],
    ['en', 'fr, en;q=0.3, it;q=0.2'],
    ['it', 'en;q=0, it'],
    ['en', 'de-DE, fr;q=0.5'],
    ['it', 'de, *;q=0.1'],
  ])('is %s for Accept-Language: %s', async (language, header) => {
    expect(await languageOf('/cities/daegu', header)).toBe(language);
  });

  it('is the one chosen in the address, whatever the browser prefers', async () => {
    expect(await languageOf('/cities/daegu?lang=en', 'it')).toBe('en');
    expect(await languageOf('/cities/daegu.html?lang=it', 'en')).toBe('it');
  });

  it('is told of what is at the address of the page alone', async () => {
    const locationOf = async (path: string): Promise<string | null> =>
      (await page(path, 'en')).headers.get('content-location');
    expect(await locationOf('/cities/daegu')).toBe(`${publicUrl}/cities/daegu.html`);
    expect(await locationOf('/cities/daegu?lang=it')).toBe(`${publicUrl}/cities/daegu.html?lang=it`);
  });

  it('goes along to the next page where it was chosen', async () => {
    const text = await (await page('/cities/daegu?lang=en', 'it')).text();
    expect(text).toContain('href="/countries/kr?lang=en"');
    expect(await (await page('/cities/daegu', 'it')).text()).toContain('href="/countries/kr"');
  });

  it('is not varied by the browser’s preference where it was chosen', async () => {
    const { headers } = await gateway.fetch('/?lang=en', { method: 'HEAD' });
    expect(headers.get('vary')).not.toContain('Accept-Language');
  });
});

describe('what a visitor sends', () => {
  const attack = '"><script>alert(1)</script>';

  it.each([
    `/cities/daegu?lang=${encodeURIComponent(attack)}`,
    `/search?q=${encodeURIComponent(attack)}`,
    `/search?q=a&lang=${encodeURIComponent(attack)}`,
    `/search?q=${encodeURIComponent('\'"<img src=x onerror=alert(1)>')}`,
    `/cities/${encodeURIComponent(attack)}`,
    `/${encodeURIComponent(attack)}?lang=en`,
    '/cities/<script>alert(1)</script>',
    '/%3Cscript%3Ealert(1)%3C/script%3E.html',
    "/nothing?'onmouseover='alert(1)",
    '/catalog?profile=%3Cscript%3Ealert(1)%3C/script%3E',
  ])('stands in the page as text only: %s', async (path) => {
    const text = await (await page(path)).text();
    expect(text).toContain('<!doctype html>');
    expect(text).not.toMatch(/<script>|<img|onmouseover='/);
  });
});

describe('the picture of the site', () => {
  it('is a PNG of the size that is told', async () => {
    const text = await (await page('/')).text();
    const url = found(text, /<meta property="og:image" content="([^"]+)"/);
    const answer = await gateway.get(url);
    expect(answer.headers.get('content-type')).toBe('image/png');
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.readUInt32BE(16)).toBe(Number(found(text, /<meta property="og:image:width" content="([^"]+)"/)));
    expect(bytes.readUInt32BE(20)).toBe(Number(found(text, /<meta property="og:image:height" content="([^"]+)"/)));
  });
});

describe('the file of the world', () => {
  it('has the paths that maps refer to', async () => {
    const text = await (await gateway.get('/assets/world.svg')).text();
    const world = new DOMParser().parseFromString(text, 'image/svg+xml');
    const referred = [...(await (await page('/')).text()).matchAll(/world\.svg#(\w+)/g)].map(([, id = '']) => id);
    expect(referred).toContain('land');
    expect(referred.filter((id) => !world.getElementById(id))).toEqual([]);
  });
});
