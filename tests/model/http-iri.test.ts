import fc from 'fast-check';
import { parse } from 'oxigraph';
import { describe, expect, it } from 'vitest';
import { isHttpIri } from '../../src/model/http-iri.js';

const triple = (iri: string): string => `<https://example.org/s> <https://example.org/p> <${iri}> .`;

describe('an IRI on the web', () => {
  it.each([
    'https://www.comune.milano.it',
    'http://www.wikidata.org/entity/Q490',
    'https://example.org:8443/a/b;c=d?e=f&g#h',
    'https://example.org/Krak%C3%B3w',
    'https://it.wikipedia.org/wiki/São_Paulo',
    'https://例え.jp/大阪',
    'https://[2001:db8::1]/',
    'https://example.org/cities/015146-(2015-01-01)',
  ])('is %s', (text) => {
    expect(isHttpIri(text)).toBe(true);
  });

  it.each([
    ['without a scheme', 'www.comune.milano.it'],
    ['relative to its scheme', '//www.comune.milano.it/'],
    ['of FTP', 'ftp://ftp.comune.milano.it/'],
    ['that is a script', 'javascript:alert(1)'],
    ['that is a mailbox', 'mailto:a@example.org'],
    ['without a host', 'https:///path'],
    ['with a space', 'https://example.org/a b'],
    ['with a space behind it', 'https://example.org/ '],
    ['with a line break', 'https://example.org/\n'],
    ['with an angle bracket', 'https://example.org/<b>'],
    ['with a quotation mark', 'https://example.org/"'],
    ['with a backslash', 'https://example.org\\a'],
    ['with a brace', 'https://example.org/{id}'],
    ['with a bracket in its path', 'https://example.org/a[b]'],
    ['with two fragments', 'https://example.org/#a#b'],
    ['with a percent sign by itself', 'https://example.org/100%'],
    ['with a user', 'https://user@example.org/'],
    ['with a password', 'https://:secret@example.org/'],
    ['with a port that does not exist', 'https://example.org:99999/'],
    ['with half a character', 'https://example.org/\ud800'],
    ['with a character that is none', 'https://example.org/\ufffe'],
    ['that shows its end first', 'https://example.org/\u202egpj.exe'],
    ['with a mark of direction', 'https://example.org/\u200f'],
    ['with an isolated part', 'https://example.org/\u2066a\u2069'],
    ['with a private character', 'https://example.org/\ue000'],
    ['that is empty', ''],
  ])('is not an address %s', (_case, text) => {
    expect(isHttpIri(text)).toBe(false);
  });

  it('is read by a strict RDF parser, whatever its path, query and fragment', () => {
    const character = fc.oneof(
      fc.constantFrom('%', '4', '[', ']', '#', '?', '@', ':', '/', '.', '\u00a0', 'é', '\ue000', '\ufdd0'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    );
    const addresses = fc.string({ unit: character, maxLength: 6 }).map((rest) => `https://example.org/${rest}`);
    fc.assert(
      fc.property(addresses, (address) => {
        fc.pre(isHttpIri(address));
        const [quad] = parse(triple(address), { format: 'application/n-triples' });
        expect(quad?.object.value).toBe(address);
      }),
    );
  });
});
