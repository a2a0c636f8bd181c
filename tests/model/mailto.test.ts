import { describe, expect, it } from 'vitest';
import { isHttpIri } from '../../src/model/http-iri.js';
import { mailto } from '../../src/model/mailto.js';

describe('the IRI of a mailbox', () => {
  it.each([
    ['name@example.org', 'mailto:name@example.org'],
    ['a+b@example.org', 'mailto:a+b@example.org'],
    ['a?bcc=b@example.org', 'mailto:a%3Fbcc=b@example.org'],
    ['a#b/c@example.org', 'mailto:a%23b%2Fc@example.org'],
    ['100%@example.org', 'mailto:100%25@example.org'],
  ])('of %s is %s', (email, iri) => {
    expect(mailto(email)).toBe(iri);
  });

  it.each(['{', '}', '|', '^', '`'])('holds no %s, which no IRI may', (character) => {
    expect(isHttpIri(mailto(`a${character}b@example.org`).replace('mailto:', 'https://example.org/'))).toBe(true);
  });
});
