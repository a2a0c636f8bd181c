import { describe, expect, it } from 'vitest';
import { linkHeader } from '../../src/http/link.js';

describe('the header of links', () => {
  it('has all links with what is known of them', () => {
    const links = [
      { relation: 'license', target: 'https://example.org/licence' },
      {
        relation: 'alternate',
        target: 'https://example.org/x.ttl',
        type: 'text/turtle',
        profile: 'https://example.org/p',
      },
    ];
    expect(linkHeader(links)).toBe(
      '<https://example.org/licence>; rel="license", <https://example.org/x.ttl>; rel="alternate"; type="text/turtle"; profile="https://example.org/p"',
    );
  });

  it('writes an IRI that is not ASCII as a URI, because a header is', () => {
    expect(linkHeader([{ relation: 'author', target: 'https://città.example/città' }])).toBe(
      '<https://xn--citt-3na.example/citt%C3%A0>; rel="author"',
    );
  });
});
