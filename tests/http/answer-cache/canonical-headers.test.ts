import { expect, it } from 'vitest';
import { canonicalHeaders } from '../../../src/http/answer-cache/canonical-headers.js';

const canonical = canonicalHeaders({ 'accept-language': (header) => (header.startsWith('it') ? 'it' : 'en') });

it.each([
  ['accept-language', 'it-IT, en;q=0.5', 'it'],
  ['accept-language', 'it', 'it'],
  ['accept-language', undefined, 'en'],
  ['accept', 'text/html', 'text/html'],
  ['accept', undefined, ''],
  ['accept-profile', ['a', 'b'], 'a, b'],
])('%s: %s is the same as %s', (name, value, text) => {
  expect(canonical(name, value)).toBe(text);
});

it('remembers what a value means', () => {
  const asked: string[] = [];
  const counting = canonicalHeaders({ accept: (value) => (asked.push(value), 'anything') });
  const texts = ['a', 'a', 'a'].map((value) => counting('accept', value));
  expect([texts, asked]).toEqual([['anything', 'anything', 'anything'], ['a']]);
});
