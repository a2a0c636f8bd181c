import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createJsonLdWriter } from '../../src/linked-data/json-ld-writer.js';

describe('a JSON-LD document that comes in pieces', () => {
  it('keeps every text to the letter, whatever ends a line to whom', async () => {
    const text = fc.oneof(
      fc.constantFrom('\u2028', 'a\u2029b', 'a\nb', 'a\rb', '\u0085'),
      fc.string({ unit: 'binary' }),
    );
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        const writer = createJsonLdWriter({ context: 'https://example.org/context', prefixes: {} });
        const piece = {
          nodes: [{ '@id': 'https://example.org/x', name: value }],
          statements: () => Promise.resolve([]),
        };
        const document: unknown = JSON.parse(writer.start() + (await writer.write(piece)) + writer.end());
        expect(document).toMatchObject({ '@graph': [{ name: value }] });
      }),
    );
  });
});
