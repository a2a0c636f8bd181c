import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { JsonLdScript } from '../../../src/pages/frame/json-ld-script.js';

const opening = '<script type="application/ld+json">';
const closing = '</script>';

describe('the JSON-LD of a page', () => {
  it('is read back as it was, and ends where its element does', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('</script>', '<!--', '<script>', ']]>', '\u2028'),
    );
    fc.assert(
      fc.property(fc.dictionary(text, fc.array(text)), (document) => {
        const html = renderToString(<JsonLdScript document={document} />);
        expect(html.startsWith(opening) && html.endsWith(closing)).toBe(true);
        const json = html.slice(opening.length, -closing.length);
        expect(json).not.toContain('<');
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(document)));
      }),
    );
  });
});
