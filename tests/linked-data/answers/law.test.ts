import type { Quad } from '@rdfjs/types';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../../src/graphql/schema.js';
import { jsonLd } from '../../../src/linked-data/formats.js';
import { createIris } from '../../../src/model/iris.js';
import { publicUrl, startGateway, type TestGateway } from '../../support/gateway.js';
import { readRdf } from '../../support/rdf.js';
import { ambiguousKeys } from './ambiguous-keys.js';
import { answerReader, type AnswerReader } from './answer-reader.js';
import { ask, askLinked, hasData, isLinked, type AskedAnswer } from './ask.js';
import { expectedGraph } from './expected-graph.js';
import { graphLines, withoutEmptyNodes } from './graph-lines.js';
import { knownValues } from './known-values.js';
import type { KnownValues } from './random-input.js';
import { randomQuery } from './random-query.js';
import { unentailedBy } from './unentailed.js';
import { withTypes } from './with-types.js';
import type { QueryRequest } from './write-query.js';

/** How many random queries the first two laws are held against together. */
const runs = 2000;

/** The longest answer that is read, in characters: longer ones say the same of more things. */
const longestAnswer = 100_000;

const schema = createSchema();
const expected = expectedGraph(schema, createIris(publicUrl));

let gateway: TestGateway;
let reader: AnswerReader;
let known: KnownValues;
beforeAll(async () => {
  gateway = await startGateway();
  reader = answerReader(gateway);
  known = await knownValues(gateway);
});
afterAll(() => gateway.close());

/** Asserts a law in a share of all runs, of queries with any aliases or with those given. */
const holds = (
  share: number,
  law: (request: QueryRequest) => Promise<void>,
  options: { readonly aliases?: readonly string[] } = {},
): Promise<void> =>
  fc.assert(fc.asyncProperty(randomQuery(schema, { known, ...options }), law), { numRuns: Math.round(runs * share) });

const linkedAnswer = async (request: QueryRequest): Promise<AskedAnswer> => {
  const answer = await askLinked(gateway, request);
  fc.pre(answer !== undefined && answer.text.length < longestAnswer);
  return answer;
};

const expectedOf = async (request: QueryRequest): Promise<readonly Quad[]> => {
  const { data } = await ask(gateway, withTypes(request));
  fc.pre(data !== undefined && data !== null);
  return expected(request, data);
};

describe('an answer to any query', () => {
  it('says nothing that the dataset does not say', async () => {
    const dataset = await (await gateway.get('/dataset.nq')).text();
    const unentailed = unentailedBy(await readRdf(dataset, 'application/n-quads'));
    await holds(0.5, async (request) => {
      const { response, text } = await linkedAnswer(request);
      expect(graphLines(unentailed(await reader.byOxigraph(response, text)))).toEqual([]);
    });
  });

  it('says all that was selected and has a term, and nothing else', async () => {
    await holds(0.5, async (request) => {
      const { response, text } = await linkedAnswer(request);
      const said = graphLines(await reader.byOxigraph(response, text));
      expect(said).toEqual(graphLines(await expectedOf(request)));
    });
  });

  it('says the same to a streaming processor, where no alias confuses that', async () => {
    const law = async (request: QueryRequest): Promise<void> => {
      const { response, text } = await linkedAnswer(request);
      const read = await reader.byComunica(response, text);
      fc.pre(read !== undefined);
      expect(graphLines(withoutEmptyNodes(read))).toEqual(graphLines(withoutEmptyNodes(await expectedOf(request))));
    };
    await holds(0.05, law, { aliases: [] });
  });
});

describe('an answer that is no linked data', () => {
  const isAmbiguous = async (request: QueryRequest): Promise<void> => {
    const answer = await ask(gateway, request, jsonLd.mediaType);
    if (hasData(answer)) return;
    if (answer.codes.includes('NOT_LINKED_DATA')) expect(ambiguousKeys(schema, request)).not.toEqual([]);
    expect(isLinked((await ask(gateway, request)).response)).toBe(false);
  };

  it('has no data, or gives one key two meanings in one place', async () => {
    await holds(0.15, isAmbiguous);
  });

  it('gives one key two meanings in one place even without aliases', async () => {
    await holds(0.2, isAmbiguous, { aliases: [] });
  });
});
