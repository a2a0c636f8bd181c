import { describe, expect, it } from 'vitest';
import { loggedUrl } from '../../../src/http/watching/logged-url.js';

describe('what is logged of an address', () => {
  it.each(['/', '/cities/milano.ttl', '/search?q=osaka&lang=it', '/graphql?'])('is all of %s', (url) => {
    expect(loggedUrl(url)).toBe(url);
  });

  it('is the start of a long value', () => {
    const query = 'query=%7B+city%28slug%3A+%22milano%22%29+%7B+name+%7D+%7D';
    expect(loggedUrl(`/graphql?${query}&lang=it`)).toBe(`/graphql?${query.slice(0, 40)}…&lang=it`);
  });

  it('is the start of a long path', () => {
    expect(loggedUrl(`/${'a'.repeat(1000)}`)).toBe(`/${'a'.repeat(199)}…`);
  });

  it('is bounded, whatever comes', () => {
    expect(loggedUrl(`/${'a'.repeat(5000)}?${'&'.repeat(5000)}${'x=yyyyyyyy&'.repeat(900)}`).length).toBeLessThan(700);
  });
});
