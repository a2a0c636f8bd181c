import type { Quad } from '@rdfjs/types';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../../src/graphql/schema.js';
import { formats, jsonLd } from '../../../src/linked-data/formats.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { readRdf } from '../../support/rdf.js';
import { answerReader, type AnswerReader } from './answer-reader.js';
import { ask, hasData, type AskedAnswer } from './ask.js';
import { graphLines } from './graph-lines.js';
import { knownValues } from './known-values.js';
import { randomQuery } from './random-query.js';
import type { QueryRequest } from './write-query.js';

/** How many random queries are asked in every format. */
const runs = 60;

/** The longest query that a client may ask by GET, in characters. */
const longestQuery = 5000;

const schema = createSchema();

let gateway: TestGateway;
let reader: AnswerReader;
let queries: fc.Arbitrary<QueryRequest>;
beforeAll(async () => {
  gateway = await startGateway();
  reader = answerReader(gateway);
  queries = randomQuery(schema, { known: await knownValues(gateway) });
});
afterAll(() => gateway.close());

/** Asserts a law of answers that are whole and linked data. */
const holds = (law: (request: QueryRequest, answer: AskedAnswer) => Promise<void>): Promise<void> =>
  fc.assert(
    fc.asyncProperty(queries, async (request) => {
      const answer = await ask(gateway, request, jsonLd.mediaType);
      fc.pre(hasData(answer) && answer.codes.length === 0 && answer.text.length < 50_000);
      await law(request, answer);
    }),
    { numRuns: runs },
  );

const linesOf = async ({ response, text }: AskedAnswer): Promise<readonly string[]> =>
  graphLines(await reader.byOxigraph(response, text));

const byGet = ({ query, variables, operationName }: QueryRequest, mediaType: string): Promise<Response> => {
  const parameters = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  if (operationName !== undefined) parameters.set('operationName', operationName);
  return gateway.get(`/graphql?${parameters.toString()}`, { accept: mediaType });
};

describe('an answer', () => {
  it.each(formats.filter((format) => format !== jsonLd))(
    'says the same in $name as in JSON-LD',
    async ({ mediaType }) => {
      await holds(async (request, answer) => {
        const other = await ask(gateway, request, mediaType);
        expect(graphLines(await readRdf(other.text, mediaType))).toEqual(await linesOf(answer));
      });
    },
  );

  it.each(formats)('is the same by GET and by POST in $name', async ({ mediaType }) => {
    await holds(async (request) => {
      fc.pre(JSON.stringify(request).length < longestQuery);
      const post = await ask(gateway, request, mediaType);
      expect(await (await byGet(request, mediaType)).text()).toBe(post.text);
    });
  });

  it('says the same to jsonld.js', async () => {
    await holds(async (_request, answer) => {
      expect(graphLines(await readByJsonldJs(answer.text))).toEqual(await linesOf(answer));
    });
  });

  it('says the same with its context in the body and at the address its JSON links to', async () => {
    await holds(async (request, answer) => {
      expect(await linesOf(await ask(gateway, request))).toEqual(await linesOf(answer));
    });
  });
});

/** Reads JSON-LD as its authors' own processor does, without the network. */
function readByJsonldJs(text: string): Promise<readonly Quad[]> {
  const document: unknown = JSON.parse(text);
  if (typeof document !== 'object' || document === null) throw new TypeError(`Not an object: ${text}`);
  const documentLoader = (url: string): Promise<never> => Promise.reject(new Error(`The answer refers to ${url}`));
  return jsonld.toRDF(document, { eventHandler: [{}], documentLoader });
}
