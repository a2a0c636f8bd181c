import type { Quad } from '@rdfjs/types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { readRdf } from '../../support/rdf.js';
import { linksOf } from '../link-header.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

const addressOf = (query: string, variables: object = {}, extension = ''): string =>
  `/graphql${extension}?${new URLSearchParams({ query, variables: JSON.stringify(variables) }).toString()}`;

const nextOf = (response: Response): string | undefined => linksOf(response, 'next')[0]?.target;

/** All answers from one address on, each where the one before it leads; more than twenty would be going round in circles. */
async function follow(first: string, accept: string): Promise<readonly Response[]> {
  const answers = [await gateway.get(first, { accept })];
  for (let [last] = answers; last && answers.length < 20; last = answers.at(-1)) {
    const next = nextOf(last);
    if (next === undefined) break;
    answers.push(await gateway.get(next, { accept }));
  }
  return answers;
}

const idsIn = async (answers: readonly Response[]): Promise<readonly string[]> =>
  (await Promise.all(answers.map((answer) => answer.text()))).flatMap((text) =>
    [...text.matchAll(/"id":"([^"]*)"/g)].map(([, id = '']) => id),
  );

describe('the link to the next page', () => {
  it.each([
    ['one connection', '{ agreements(first: 4) { nodes { id } } }', {}, 15],
    [
      'a connection that says nothing of its size',
      '{ cities { nodes { id } } sectors(first: 5) { edges { node { id } } } }',
      {},
      16 + 12,
    ],
    ['one connection of an operation with a name', 'query All { agreements(first: 4) { nodes { id } } }', {}, 15],
    [
      'two connections at once',
      '{ sectors(first: 5) { nodes { id } } countries(first: 6) { nodes { id } } }',
      {},
      12 + 16,
    ],
    [
      'a place in a variable',
      'query ($n: Int, $c: String) { countries(first: $n, after: $c) { nodes { id } } }',
      { n: 7 },
      16,
    ],
    ['a connection within a thing', '{ sector(slug: "cultura") { agreements(first: 6) { nodes { id } } } }', {}, 15],
    [
      'a connection of things with connections, which begin anew',
      '{ sectors(first: 1) { nodes { agreements(first: 100) { nodes { id } } } } }',
      {},
      12 * 15,
    ],
    [
      'one place in one variable, of which another connection begins anew',
      'query ($c: String) { sectors(first: 1, after: $c) { nodes { agreements(first: 100, after: $c) { nodes { id } } } } }',
      {},
      12 * 15,
    ],
    [
      'two connections with one variable',
      'query ($c: String) { sectors(first: 5, after: $c) { nodes { id } } countries(first: 6, after: $c) { nodes { id } } }',
      {},
      12 + 16,
    ],
    [
      'one connection in two fragments',
      '{ ...A ...B } fragment A on Query { cities(first: 6) { nodes { id } } } fragment B on Query { cities(first: 6) { nodes { slug } } }',
      {},
      16,
    ],
    [
      'one connection in two fragments with one variable',
      'query ($c: String) { ...A ...B } fragment A on Query { cities(first: 6, after: $c) { nodes { id } } } fragment B on Query { cities(first: 6, after: $c) { nodes { slug } } }',
      {},
      16,
    ],
    [
      'a connection that is also asked for where it is left out',
      'query ($no: Boolean = true) { cities(first: 6) { nodes { id } } ...B } fragment B on Query { cities(first: 6) @skip(if: $no) { nodes { slug } } }',
      {},
      16,
    ],
    [
      'a connection beside a fragment that is left out, and its variables with it',
      'query ($no: Boolean = true, $c: String) { cities(first: 6, after: $c) { nodes { id } } ...B @skip(if: $no) } fragment B on Query { cities(first: 6, after: $c) { nodes { slug } } }',
      {},
      16,
    ],
    ['a connection in a fragment', '{ ...All } fragment All on Query { cities(first: 9) { nodes { id } } }', {}, 16],
  ])('leads through %s, to its end', async (_sentence, query, variables, total) => {
    const ids = await idsIn(await follow(addressOf(query, variables), 'application/json'));
    expect(ids).toHaveLength(total);
  });

  it('leads a crawler through everything as Turtle', async () => {
    const answers = await follow(
      addressOf('{ agreements(first: 4) { nodes { id date } } }', {}, '.ttl'),
      'text/turtle',
    );
    const graphs: readonly (readonly Quad[])[] = await Promise.all(
      answers.map(async (answer) => readRdf(await answer.text(), 'text/turtle')),
    );
    const members = graphs.flat().filter(({ predicate }) => predicate.value.endsWith('#member'));
    expect(new Set(members.map(({ object }) => object.value)).size).toBe(15);
  });

  it.each([
    ['the last page', '{ sectors(first: 12) { nodes { id } } }'],
    ['a page of nothing', '{ sectors(first: 0) { nodes { id } } }'],
    ['a page asked for from the end', '{ sectors(last: 3) { nodes { id } } }'],
    [
      'pages in a list, which differ in where they end',
      '{ sectors { nodes { agreements(first: 2) { nodes { id } } } } }',
    ],
    ['pages in a list of one', '{ sectors(last: 1) { nodes { agreements(first: 2) { nodes { id } } } } }'],
    ['no page at all', '{ city(slug: "osaka") { id } }'],
    [
      'a page of a fragment that also stands in a list',
      '{ sector(slug: "cultura") { ...F } sectors(first: 12) { nodes { ...F } } } fragment F on Sector { agreements(first: 4) { nodes { id } } }',
    ],
    [
      'a page beside one that is an error, which leaves no data',
      '{ a: sectors(first: 3) { nodes { id } } b: sectors(first: -1) { nodes { id } } }',
    ],
  ])('is not there for %s', async (_sentence, query) => {
    expect(nextOf(await gateway.get(addressOf(query)))).toBeUndefined();
  });

  it('is told to whoever asks by POST', async () => {
    const body = JSON.stringify({ query: '{ sectors(first: 2) { nodes { id } } }' });
    const answer = await gateway.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(nextOf(answer)).toMatch(/\/graphql\?query=/);
  });
});
