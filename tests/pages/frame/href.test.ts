import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownLanguages } from '../../../src/model/own-language.js';
import { createHref, inLanguage, pathOf } from '../../../src/pages/frame/href.js';

const home = 'https://example.org/open/data/';

describe('the address a link leads to', () => {
  it.each([
    [`${home}cities/daegu`, undefined, '/open/data/cities/daegu'],
    [home, undefined, '/open/data/'],
    [`${home}cities/daegu`, 'en', '/open/data/cities/daegu?lang=en'],
    [`${home}search?q=a%20b`, 'it', '/open/data/search?q=a+b&lang=it'],
    [`${home}def#x`, 'it', '/open/data/def?lang=it#x'],
    ['https://www.comune.milano.it', 'it', 'https://www.comune.milano.it'],
    ['https://example.org/open/database', 'it', 'https://example.org/open/database'],
    ['mailto:office@example.org', 'it', 'mailto:office@example.org'],
  ] as const)('for %s where the language %s was chosen is %s', (url, chosen, expected) => {
    expect(createHref(home, chosen)(url)).toBe(expected);
  });

  it('is what parsing it gives, however it is written', () => {
    const rest = fc.string({ unit: fc.constantFrom('a', 'Z', '0', '-', '_', '/', '.', '?', '#', '=', '%', ' ', 'é') });
    const chosen = fc.constantFrom(undefined, ...ownLanguages);
    fc.assert(
      fc.property(rest, chosen, fc.constantFrom(home, 'https://example.org/'), (after, language, start) => {
        const url = start + after;
        const expected = pathOf(language === undefined ? url : inLanguage(url, language));
        expect(createHref(start, language)(url)).toBe(expected);
      }),
    );
  });

  it('has one language, the last that was chosen', () => {
    expect(inLanguage(`${home}?lang=it&q=x`, 'en')).toBe(`${home}?lang=en&q=x`);
  });

  it('never begins with the name of another host', () => {
    expect(pathOf('https://example.org//evil.example/x')).toBe('/evil.example/x');
  });

  it('is a path, at whatever host the page is', () => {
    expect(pathOf(`${home}catalog?profile=schema#x`)).toBe('/open/data/catalog?profile=schema#x');
  });
});
