import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { negotiation } from '../../src/http/negotiate.js';
import { formats } from '../../src/linked-data/formats.js';

const jsonLd = 'application/ld+json';
const turtle = 'text/turtle';
const nTriples = 'application/n-triples';
const nQuads = 'application/n-quads';
const rdfXml = 'application/rdf+xml';
const none = undefined;

/** A sentence, an Accept header, and the media type it is answered with. */
type Case = readonly [sentence: string, accept: string | undefined, answer: string | undefined];

const negotiateFormat = negotiation(formats);

const negotiated = (accept: string | undefined): string | undefined => negotiateFormat(accept)?.mediaType;

function follows(cases: readonly Case[]): void {
  it.each(cases)('%s', (_sentence, accept, answer) => {
    expect(negotiated(accept)).toBe(answer);
  });
}

describe('a client without a preference', () => {
  follows([
    ['gets JSON-LD without the header', undefined, jsonLd],
    ['gets JSON-LD for an empty header', '', jsonLd],
    ['gets JSON-LD for a header of spaces', '  ', jsonLd],
    ['gets JSON-LD for anything', '*/*', jsonLd],
    ['gets JSON-LD for anything, weighted', '*/*;q=0.1', jsonLd],
    ['gets JSON-LD for anything, as old clients write it', 'text/html, *; q=.2', jsonLd],
  ]);
});

describe('a client that names a format', () => {
  follows([
    ...formats.map(({ name, mediaType }): Case => [`gets ${name} for ${mediaType}`, mediaType, mediaType]),
    ...formats.flatMap(({ name, aliases, mediaType }) =>
      aliases.map((alias): Case => [`gets ${name} for ${alias}`, alias, mediaType]),
    ),
    ['gets it in any case of letters', 'TEXT/Turtle', turtle],
    ['gets it with space around it', ' \ttext/turtle ', turtle],
    ['gets the first of two it likes the same', 'application/rdf+xml, text/turtle', rdfXml],
    ['gets ours where it names others before', 'text/html, image/png, text/turtle;q=0.1', turtle],
    ['gets nothing where it names only others', 'text/html, image/png', none],
  ]);
});

describe('weights', () => {
  follows([
    ['prefer the heavier', 'text/turtle;q=0.4, application/rdf+xml;q=0.5', rdfXml],
    ['prefer the heavier of three decimals', 'text/turtle;q=0.123, application/rdf+xml;q=0.124', rdfXml],
    ['are 1 where they are missing', 'text/turtle;q=0.9, application/rdf+xml', rdfXml],
    ['are read in upper case', 'text/turtle;Q=0.1, application/rdf+xml;q=0.2', rdfXml],
    ['are read with space around the semicolon', 'text/turtle ; q=0.1, application/rdf+xml ; q=0.2', rdfXml],
    ['count for other names too', 'text/n3;q=0.3, application/rdf+xml;q=0.2', turtle],
    ['of 0 exclude the only one named', 'text/turtle;q=0', none],
    ['of 0.000 exclude', 'text/turtle;q=0.000', none],
    ['of 0 exclude everything', '*/*;q=0', none],
    ['of 0 leave the next best', '*/*, application/ld+json;q=0', turtle],
    ['of 0 leave the next best, wherever they stand', 'application/ld+json;q=0, */*', turtle],
    ['of 0 leave the next best of a family', 'application/*, application/ld+json;q=0', nTriples],
    ['of 0 exclude a whole family', 'application/*;q=0, */*', turtle],
    ['of 0 hold for a format by its other names', 'application/json, application/ld+json;q=0', none],
    ['of 0 for another name leave the format', '*/*, application/json;q=0', jsonLd],
  ]);
});

describe('wildcards', () => {
  follows([
    ['of text give Turtle', 'text/*', turtle],
    ['of application give JSON-LD', 'application/*', jsonLd],
    ['of other families give nothing', 'image/*', none],
    ['weigh less than a name of the same weight', '*/*, application/rdf+xml', rdfXml],
    ['weigh less than a family of the same weight', '*/*, text/*', turtle],
    ['do not raise a name that was given less', '*/*;q=0.9, application/ld+json;q=0.1', turtle],
    ['win where they are heavier', 'application/rdf+xml;q=0.1, */*;q=0.9', jsonLd],
  ]);
});

describe('parameters', () => {
  const profile = 'profile="http://www.w3.org/ns/json-ld#expanded"';
  follows([
    ['do not rule a format out by its profile', `application/ld+json;${profile}`, jsonLd],
    ['do not rule a format out by its charset', 'text/turtle; charset=utf-8', turtle],
    ['do not rule a format out by its version', 'text/turtle;version=1.2', turtle],
    ['leave a weight behind them', `application/ld+json;${profile};q=0.1, text/turtle;q=0.2`, turtle],
    ['leave a weight before them', 'text/turtle;q=0.1;level=1, application/rdf+xml;q=0.2', rdfXml],
    ['may hold commas in quotes', 'application/ld+json;profile="a,text/turtle,b"', jsonLd],
    ['may hold semicolons in quotes', 'application/ld+json;profile="a;q=0;b"', jsonLd],
    ['may hold escaped quotes', String.raw`application/ld+json;profile="a\",text/turtle";q=0.1, text/n3;q=0.2`, turtle],
    ['may be misspelt weights', 'text/turtle;p=0.1, application/rdf+xml;q=0.9', turtle],
  ]);
});

describe('a malformed header', () => {
  follows([
    ['gives nothing for a word', 'turtle', none],
    ['gives nothing for half a media type', 'text/', none],
    ['takes a lone star for anything', '*', jsonLd],
    ['gives nothing for a quote', '"', none],
    ['gives nothing for weights that are no numbers', 'text/turtle;q=much', none],
    ['gives what is well formed in it', ',;, text/turtle;q=much, =, application/rdf+xml;q=0.1,,', rdfXml],
    ['gives the format before a semicolon too many', 'text/turtle;', turtle],
    ['gives the format before an open quote', 'text/turtle;profile="open', turtle],
  ]);
});

describe('a header of 100 kB', () => {
  const fill = (text: string): string => text.repeat(100_000 / text.length);
  follows([
    ['is read at its beginning', `text/turtle;q=0.8,${fill('text/html;q=0.9,')}`, turtle],
    ['is not read to its end', `${fill('text/html;q=0.9,')}text/turtle`, none],
    ['says nothing in commas', fill(','), none],
    ['is no preference where it is one entry of spaces', `text/turtle;${fill(' ')}q=0.5`, jsonLd],
    ['is no preference where it is one of semicolons', fill(';'), jsonLd],
    ['is no preference where it is one of open quotes', fill('a/b;x="'), jsonLd],
    ['is no preference where it is one of escapes', `a/b;x="${fill(String.raw`\"`)}`, jsonLd],
    ['is no preference where it is one long parameter', `a/b;${fill('x')}`, jsonLd],
    ['is no preference where it is one of parameters of spaces', fill(`;x${' '.repeat(98)}`), jsonLd],
  ]);
});

describe('a client of the wild', () => {
  follows([
    [
      'gets JSON-LD as Chrome',
      'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7',
      jsonLd,
    ],
    ['gets JSON-LD as Firefox', 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', jsonLd],
    ['gets JSON-LD as curl', '*/*', jsonLd],
    ['gets JSON-LD as CKAN', '*/*', jsonLd],
    ['gets JSON-LD as jsonld.js', 'application/ld+json, application/json', jsonLd],
    [
      'gets JSON-LD as jsonld.js in search of a context',
      'application/ld+json;profile=http://www.w3.org/ns/json-ld#context, application/ld+json, application/json',
      jsonLd,
    ],
    [
      'gets RDF/XML as rdflib without a format',
      'application/rdf+xml,text/rdf+n3;q=0.9,application/xhtml+xml;q=0.5, */*;q=0.1',
      rdfXml,
    ],
    ['gets Turtle as rdflib', 'text/turtle, application/x-turtle', turtle],
    ['gets N-Triples as rdflib', 'text/plain, */*;q=0.1', nTriples],
    ['gets JSON-LD as rdflib', 'application/ld+json, application/json;p=0.9, */*;q=0.1', jsonLd],
    ['gets RDF/XML as rapper', 'application/rdf+xml, text/rdf;q=0.6', rdfXml],
    [
      'gets Turtle as riot of Jena',
      'text/turtle,application/n-triples;q=0.9,application/ld+json;q=0.8,application/rdf+xml;q=0.7,*/*;q=0.3',
      turtle,
    ],
    ['gets Turtle as a script around N3.js', 'text/turtle, application/trig;q=0.9, text/n3;q=0.8', turtle],
    [
      'gets N-Quads as Comunica',
      'application/n-quads,application/trig;q=0.95,application/ld+json;q=0.9,application/n-triples;q=0.8,text/turtle;q=0.6,application/rdf+xml;q=0.5,text/n3;q=0.35,text/html;q=0.2',
      nQuads,
    ],
  ]);
});

describe('any header at all', () => {
  it('is never answered with a format it refuses, by whatever other names it accepts it', () => {
    const others = ['*/*', 'text/*', 'application/*', ...formats.flatMap(({ aliases }) => aliases)];
    fc.assert(
      fc.property(fc.subarray([...formats]), (refused) => {
        const accept = [...others, ...refused.map(({ mediaType }) => `${mediaType};q=0`)].join(', ');
        const answer = negotiateFormat(accept);
        expect(refused).not.toContain(answer);
      }),
    );
  });

  it('is answered with a format of the table or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (accept) => {
        const format = negotiateFormat(accept);
        expect([undefined, ...formats]).toContain(format);
      }),
    );
  });

  it('of pieces of real headers is answered with a format of the table or none', () => {
    const piece = fc.constantFrom(',', ';', 'q=', '0', '.5', '"', '\\', '/', '*', ' ', '=', 'text', 'turtle', 'text/*');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const format = negotiateFormat(pieces.join(''));
        expect([undefined, ...formats]).toContain(format);
      }),
    );
  });
});
