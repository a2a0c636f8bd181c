import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linksOf } from '../../http/link-header.js';
import { publicUrl, startGateway, type TestGateway } from '../../support/gateway.js';
import { ask, memberOf } from './ask.js';
import { nestsItself } from './nests-itself.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ dataFolder: 'tests/fixtures/three-cities' });
});
afterAll(() => gateway.close());

const contextOf = async (query: string): Promise<string | undefined> => {
  const { response } = await ask(gateway, { query, variables: {} });
  return linksOf(response, 'http://www.w3.org/ns/json-ld#context')[0]?.target;
};

const shared = `${publicUrl}/context/answer.jsonld`;

describe('the context of an answer', () => {
  it.each([
    ['a thing', '{ city(slug: "metz") { id slug timeZone } }'],
    ['a thing within a thing', '{ city(slug: "metz") { country { id code } } }'],
    ['a list', '{ agreements { nodes { id date status } } }'],
    ['texts', '{ city(slug: "metz") { names { value language } } }'],
    ['a fragment on the same type', '{ city(slug: "metz") { ...City } } fragment City on City { id }'],
    ['an operation with a name', 'query Metz { city(slug: "metz") { id } }'],
  ])('is the one of all answers for %s', async (_query, query) => {
    expect(await contextOf(query)).toBe(shared);
  });

  it.each([
    ['another name', '{ city(slug: "metz") { key: slug } }'],
    ['another name of what says nothing', '{ city(slug: "metz") { key: name } }'],
    ['a name that something else has', '{ city(slug: "metz") { slug: id } }'],
    ['a text without its language', '{ city(slug: "metz") { names { value } } }'],
  ])('is its own for %s', async (_query, query) => {
    expect(await contextOf(query)).toMatch(/\/context\/[0-9a-f]{64}\.jsonld\?selection=/);
  });

  it('follows what a variable leaves out, each time the same query is asked', async () => {
    const query = 'query ($no: Boolean!) { city(slug: "metz") { names { value language @skip(if: $no) } } }';
    const contexts: (string | undefined)[] = [];
    for (const no of [false, true, false]) {
      const { response } = await ask(gateway, { query, variables: { no } });
      contexts.push(linksOf(response, 'http://www.w3.org/ns/json-ld#context')[0]?.target);
    }
    expect(contexts).toEqual([shared, expect.not.stringMatching(shared), shared]);
  });

  it('gives no key another meaning within its own, if it is the one of all answers', async () => {
    expect(nestsItself(await (await gateway.get(shared)).json())).toBe(false);
  });

  it('defines keys with contexts of their own after all others, for processors that forget what comes after', async () => {
    const inOrder = (context: unknown): boolean => {
      const meanings: readonly unknown[] = Object.values(memberOf(context, '@context') ?? {});
      const plain = meanings.findLastIndex((meaning) => memberOf(meaning, '@context') === undefined);
      const scoped = meanings.findIndex((meaning) => memberOf(meaning, '@context') !== undefined);
      return (scoped === -1 || plain < scoped) && meanings.every(inOrder);
    };
    expect(inOrder(await (await gateway.get(shared)).json())).toBe(true);
  });

  it('is the same for another value of an argument', async () => {
    const [metz, trier] = await Promise.all(
      ['metz', 'trier'].map((slug) => contextOf(`{ city(slug: "${slug}") { key: slug } }`)),
    );
    expect(trier).toBe(metz);
  });

  it('has no address where that would be too long for a header', async () => {
    const keys = Array.from({ length: 200 }, (_, index) => createHash('sha256').update(String(index)).digest('hex'));
    const query = `{ city(slug: "metz") { ${keys.map((key) => `k${key}: slug`).join(' ')} } }`;
    expect(await contextOf(query)).toBeUndefined();
  });

  it.each([
    ['an error alone', '{ cities(first: -1) { nodes { id } } }'],
    ['a query that is not valid', '{ passwords }'],
    ['no GraphQL', 'SELECT'],
  ])('is not given for %s', async (_query, query) => {
    expect(await contextOf(query)).toBeUndefined();
  });

  it('is given for data that are there only in part', async () => {
    const query = '{ city(slug: "metz") { id } country(code: "FR") { cities(first: -1) { nodes { id } } } }';
    expect(await contextOf(query)).toBeDefined();
  });
});
