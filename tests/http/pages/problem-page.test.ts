import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { browserAccept } from '../page-paths.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

const languages = [
  ['it', 'Qui non c’è nulla'],
  ['en', 'There is nothing here'],
] as const;

describe('a problem', () => {
  it.each(languages)('is a page in the language %s for a browser', async (language, title) => {
    const answer = await gateway.get('/nothing', { accept: browserAccept, 'accept-language': language });
    const text = await answer.text();
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('content-language')).toBe(language);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(text).toContain(`<h1>${title}</h1>`);
  });

  it.each(['application/json', 'text/turtle', '*/*', 'text/html;q=0.1, application/json'])(
    'is told to a program that sends Accept: %s as one',
    async (accept) => {
      const answer = await gateway.get('/nothing', { accept });
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
      expect(answer.headers.get('vary')).toContain('Accept');
      expect(await answer.json()).toMatchObject({ status: 404 });
    },
  );

  it('keeps its status and leads on, in a language that is kept', async () => {
    const answer = await gateway.get('/cities/nothing?lang=en', { accept: browserAccept });
    const text = await answer.text();
    expect(answer.status).toBe(404);
    expect(text).toContain('href="/cities?lang=en"');
    expect(text).toContain('href="/cities/nothing?lang=it"');
  });

  it('leads to what there is instead', async () => {
    const answer = await gateway.get('/cities/daegu.pdf', { accept: browserAccept });
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('<a href="/cities/daegu.ttl">Turtle</a>');
  });

  it('is a page where a document is in no format that is wanted', async () => {
    const answer = await gateway.get('/.well-known/void', { accept: 'text/html', 'accept-language': 'en' });
    expect(answer.status).toBe(406);
    expect(await answer.text()).toContain('<h1>Not in this format</h1>');
  });

  it('is not indexed, and has no other address', async () => {
    const text = await (await gateway.get('/nothing', { accept: browserAccept })).text();
    expect(text).toContain('<meta name="robots" content="noindex"/>');
    expect(text).not.toContain('rel="canonical"');
  });

  it('has no body for HEAD', async () => {
    const answer = await gateway.fetch('/nothing', { method: 'HEAD', headers: { accept: browserAccept } });
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await answer.text()).toBe('');
  });

  it.each(['//', '//[', '//a:b', '//evil.example/cities'])(
    'is a page for the odd address %s, with no link elsewhere',
    async (path) => {
      const answer = await gateway.fetch(path, { headers: { accept: browserAccept, 'accept-language': 'en' } });
      const text = await answer.text();
      expect(answer.status).toBe(404);
      expect(text).toContain('<title>There is nothing here');
      expect(text).not.toMatch(/ (?:href|src|action)="[/\\]{2}/);
    },
  );

  it('is a page for an address that is none', async () => {
    const answer = await gateway.get('/cities/%E0%A4%A', { accept: browserAccept, 'accept-language': 'en' });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('<h1>The request cannot be answered</h1>');
  });

  it('is a page for an address that is too long to be one', async () => {
    const answer = await gateway.get(`/${'a'.repeat(5000)}`, { accept: browserAccept });
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('<!doctype html>');
  });
});
