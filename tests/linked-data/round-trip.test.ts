import fc from 'fast-check';
import { describe, it } from 'vitest';
import { createSchema } from '../../src/graphql/schema.js';
import { createDocuments } from '../../src/linked-data/documents.js';
import { formats } from '../../src/linked-data/formats.js';
import { createRepresent } from '../../src/linked-data/represent.js';
import { isHttpIri } from '../../src/model/http-iri.js';
import { createIris } from '../../src/model/iris.js';
import { nodeShapes } from '../../src/model/node-shapes.js';
import { isPlainText } from '../../src/model/plain-text.js';
import { Sector } from '../../src/model/sector.js';
import { Text } from '../../src/model/text.js';
import { publicUrl } from '../support/gateway.js';
import { isSameGraph, readRdf } from '../support/rdf.js';

const iris = createIris(publicUrl);
const documents = createDocuments(nodeShapes(createSchema()), iris);
const represent = createRepresent(documents.context, iris);

/** Texts as bad as validation lets through: markup, quotes, escapes, line ends, any plane of Unicode. */
const hostileText = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom(
      '</script>',
      ']]>',
      '<!--',
      '"""',
      "'''",
      '\\u0041',
      'a\\',
      'a\nb',
      '\t',
      '&amp;',
      '\u202e',
      '@en',
      '^^',
      '{{}}',
    ),
  )
  .filter(isPlainText);

const hostileIri = fc.webUrl({ withQueryParameters: true, withFragments: true }).filter(isHttpIri);

const sector = fc
  .record({ name: hostileText, sameAs: fc.uniqueArray(hostileIri, { maxLength: 3 }) })
  .map(({ name, sameAs }) =>
    Object.assign(new Sector(), {
      id: iris.entity('Sector', 'cultura'),
      slug: 'cultura',
      modified: '2026-11-22',
      names: [Object.assign(new Text(), { language: 'it', value: name })],
      sameAs,
      closeMatch: [],
      broadMatch: [],
      narrowMatch: [],
      relatedMatch: [],
      termSet: iris.list('Sector'),
      agreements: [],
    }),
  );

describe('a document with hostile texts and addresses', () => {
  it('says the same in every format, and keeps every text to the letter', async () => {
    await fc.assert(
      fc.asyncProperty(sector, async (thing) => {
        const document = { ...documents.describe(thing), '@context': documents.context['@context'] };
        const texts = await Promise.all(formats.map((format) => represent(document, format)));
        const graphs = await Promise.all(texts.map((text, index) => readRdf(text, formats[index]?.mediaType ?? '')));
        const names = graphs.map(
          (graph) => graph.find(({ predicate }) => predicate.value.endsWith('/name'))?.object.value,
        );
        const [first = []] = graphs;
        return (
          graphs.every((graph) => isSameGraph(first, graph)) && names.every((name) => name === thing.names[0].value)
        );
      }),
      { numRuns: 200 },
    );
  });
});
