import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startTag, xmlElement, xmlText } from '../../src/linked-data/xml-element.js';

/** What XML 1.0 can hold at all. */
const text = fc.oneof(
  fc.constantFrom('<', '&amp;', ']]>', '"', "'", '\t', '\n', '\r\n', '\u2028', '\u2029', ' x ', '&#10;', '<!--'),
  fc.string({ unit: 'grapheme' }).filter((value) => !/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/u.test(value)),
);

const read = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml').documentElement;

describe('an element of XML', () => {
  it('holds any text to the letter, in its content and in its attributes', () => {
    fc.assert(
      fc.property(text, text, (content, value) => {
        const element = read(xmlElement('p:name', { 'xmlns:p': 'https://example.org/', value }, xmlText(content)));
        expect([element?.textContent, element?.getAttribute('value')]).toEqual([content, value]);
      }),
    );
  });

  it.each([
    ['without content', xmlElement('x', {}), '<x/>'],
    ['with content of nothing', xmlElement('x', {}, ''), '<x></x>'],
    ['with attributes', xmlElement('x', { a: '1', b: '2' }), '<x a="1" b="2"/>'],
    ['that is only begun', startTag('x', { a: '1' }), '<x a="1">'],
  ])('%s is written so', (_what, xml, expected) => {
    expect(xml).toBe(expected);
  });
});
