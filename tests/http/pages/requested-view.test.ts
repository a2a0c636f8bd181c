import { fastify } from 'fastify';
import { describe, expect, it } from 'vitest';
import { requestedView } from '../../../src/http/pages/requested-view.js';
import { Dataset } from '../../../src/model/dataset.js';
import type { View } from '../../../src/pages/frame/view.js';

/** How a visitor would have a page of a dataset whose first title is in a language, and what caches are told. */
async function viewOf(
  path: string,
  acceptLanguage: string | undefined,
  { first }: { readonly first: string },
): Promise<{ readonly view: View; readonly vary: unknown }> {
  const app = fastify();
  const dataset = Object.assign(new Dataset(), { titles: [{ language: first, value: 'x' }] });
  app.get('/*', (request, reply) => reply.send(requestedView(request, reply, dataset)));
  const headers = acceptLanguage === undefined ? {} : { 'accept-language': acceptLanguage };
  const answer = await app.inject({ url: path, headers });
  return { view: answer.json(), vary: answer.headers['vary'] };
}

describe('the view of a visitor', () => {
  it.each([
    ['without a preference, that of the first title', undefined, 'en', 'en'],
    ['without a preference, that of the first title', undefined, 'it', 'it'],
    ['with no preference among languages, that of the first title', '*', 'en', 'en'],
    ['who prefers a language of the pages, that one', 'it', 'en', 'it'],
    ['who reads none of the pages, English', 'fr, de', 'it', 'en'],
    ['of a dataset in a language the pages have not, Italian', undefined, 'de', 'it'],
  ])('%s (%s)', async (_who, acceptLanguage, first, language) => {
    expect(await viewOf('/', acceptLanguage, { first })).toEqual({
      view: { language, isChosen: false },
      vary: 'Accept-Language',
    });
  });

  it('who chose a language in the address is in that one, and is no other for any preference', async () => {
    const view = { language: 'en', isChosen: true };
    expect(await viewOf('/cities?x=1&lang=en', 'it', { first: 'it' })).toEqual({ view, vary: undefined });
  });

  it.each(['/?lang=fr', '/?lang=', '/?lang=IT', '/?lang=constructor', '/?lang=it-CH'])(
    'who chose in %s no language of the pages has one by preference',
    async (path) => {
      const view = { language: 'en', isChosen: false };
      expect(await viewOf(path, 'en', { first: 'it' })).toEqual({ view, vary: 'Accept-Language' });
    },
  );
});
