import { describe, expect, it } from 'vitest';
import { explorerPage } from '../../../src/http/explorer/explorer-page.js';

const document = '{ city(slug: "</script><script>alert(1)</script>") { id } } # <!--';
const page = explorerPage({ endpoint: 'https://gemellaggi.example/graphql', operations: [document], newTab: document });

/** The attributes and texts of all elements of a name. */
const elements = (name: string): readonly { readonly attributes: string; readonly text: string }[] =>
  [...page.matchAll(new RegExp(`<${name}\\b([^>]*)>([^]*?)</${name}>`, 'g'))].map(([, attributes = '', text = '']) => ({
    attributes,
    text,
  }));

describe('the page of the explorer', () => {
  it('hands over the operations as they are, whatever they hold', () => {
    const data = elements('script').find(({ attributes }) => attributes.includes('application/json'));
    expect(JSON.parse(data?.text ?? '')).toEqual({ operations: [document], newTab: document });
  });

  it('names the endpoint to the letter', () => {
    const endpoint = 'https://example.org/a&copy;b/graphql';
    expect(explorerPage({ endpoint, operations: [], newTab: '' })).toContain(
      'https://example.org/a&amp;copy;b/graphql',
    );
  });

  it('has no script in it', () => {
    const scripts = elements('script').filter(({ attributes }) => !attributes.includes('application/json'));
    expect(scripts).not.toEqual([]);
    expect(scripts.filter(({ text, attributes }) => text !== '' || !attributes.includes('src='))).toEqual([]);
  });

  it('has no handlers of events in its elements', () => {
    expect(page).not.toMatch(/<[^>]*\son\w+=/);
  });

  it('loads nothing by an absolute address, so that it works under any path', () => {
    const addresses = [...page.matchAll(/\b(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses.length).toBeGreaterThan(8);
    expect(addresses.filter((address) => /^(\/|https?:)/.test(address ?? ''))).toEqual([]);
  });

  it('names its language and what it is', () => {
    expect(page).toMatch(/<html lang="en">/);
    expect(elements('title')[0]?.text).toMatch(/Gemellaggi/);
  });

  it('says how to ask without JavaScript', () => {
    expect(elements('noscript')[0]?.text).toMatch(/curl .* https:\/\/gemellaggi\.example\/graphql/);
  });

  it.each(['graphql', 'dataset'])('leads to /%s', (path) => {
    expect(elements('a').some(({ attributes }) => attributes.includes(`href="${path}"`))).toBe(true);
  });

  it.each(['JSON-LD', 'Turtle'])('has a link to %s that says what it leads to', (format) => {
    const link = elements('a').find(({ text }) => text === format);
    expect(link?.attributes).toContain(`aria-label="The answer to this query as ${format}"`);
  });
});
