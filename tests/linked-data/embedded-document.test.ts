import { describe, expect, it } from 'vitest';
import { embeddedDocument } from '../../src/linked-data/embedded-document.js';

const context = {
  '@context': {
    schema: 'https://schema.org/',
    skos: 'http://www.w3.org/2004/02/skos/core#',
    'skos:note': { '@id': 'skos:note' },
  },
};

describe('a document that stands in a page', () => {
  it('has the part of our context within that it needs, instead of its address', () => {
    const document = { '@context': 'https://gemellaggi.example/context.jsonld', '@id': 'x', 'skos:note': 'y' };
    expect(embeddedDocument(document, context)).toMatchObject({
      '@context': { skos: 'http://www.w3.org/2004/02/skos/core#', 'skos:note': { '@id': 'skos:note' } },
      '@id': 'x',
      'skos:note': 'y',
    });
  });

  it('stays as it is where its context is within already', () => {
    const document = { '@context': { name: 'https://schema.org/name' }, name: 'x' };
    expect(embeddedDocument(document, context)).toBe(document);
  });
});
