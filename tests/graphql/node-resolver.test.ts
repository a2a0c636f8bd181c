import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicUrl, startGateway, type TestGateway } from '../support/gateway.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

/** One node of each type. */
const things = [
  ['City', `${publicUrl}/cities/osaka`],
  ['Agreement', `${publicUrl}/agreements/milano-daegu`],
  ['Sector', `${publicUrl}/sectors/cultura`],
  ['Country', `${publicUrl}/countries/kr`],
  ['Dataset', `${publicUrl}/dataset`],
] as const;

const named = things.filter(([type]) => type !== 'Dataset');

const node = (id: string, selection: string): ReturnType<TestGateway['query']> =>
  gateway.query(`query ($id: ID!) { node(id: $id) { ${selection} } }`, { id });

describe('node', () => {
  it.each(things)('finds a %s by its IRI', async (type, id) => {
    expect(await node(id, '__typename id')).toEqual({ data: { node: { __typename: type, id } } });
  });

  it.each([
    ['an IRI of nothing', `${publicUrl}/cities/nowhere`],
    ['the IRI of a list', `${publicUrl}/cities`],
    ['the address of a file', `${publicUrl}/cities/osaka.ttl`],
    ['an IRI of another gateway', 'https://elsewhere.example/cities/osaka'],
    ['a slug', 'osaka'],
    ['an empty text', ''],
    ['the name of something every object has', 'constructor'],
  ])('is null for %s', async (_case, id) => {
    expect(await node(id, 'id')).toEqual({ data: { node: null } });
  });

  it.each(things)('gives the day a %s was changed', async (_type, id) => {
    const modified: unknown = expect.stringMatching(/^\d{4}-\d\d-\d\d$/);
    expect(await node(id, 'modified')).toEqual({ data: { node: { modified } } });
  });

  it.each(named)('gives a %s as the JSON-LD document at its address', async (_type, id) => {
    const jsonLd: unknown = await (await gateway.get(`${id}.jsonld`)).json();
    expect(await node(id, 'jsonLd')).toEqual({ data: { node: { jsonLd } } });
  });

  it('gives the dataset as JSON-LD of its own', async () => {
    const jsonLd = { '@context': `${publicUrl}/context.jsonld`, '@id': `${publicUrl}/dataset`, '@type': 'Dataset' };
    expect(await node(`${publicUrl}/dataset`, 'jsonLd')).toMatchObject({ data: { node: { jsonLd } } });
  });

  it.each(named)('gives the name of a %s as of anything Named', async (_type, id) => {
    const name: unknown = expect.stringMatching(/\w/);
    expect(await node(id, '... on Named { name }')).toEqual({ data: { node: { name } } });
  });

  it('has no name for what is not Named', async () => {
    expect(await node(`${publicUrl}/dataset`, '... on Named { name }')).toEqual({ data: { node: {} } });
  });

  it('goes on by the type of what it found', async () => {
    const answer = await node(`${publicUrl}/countries/kr`, '... on City { slug } ... on Country { code }');
    expect(answer).toEqual({ data: { node: { code: 'KR' } } });
  });
});

describe('nodes', () => {
  const nodes = (ids: readonly string[]): ReturnType<TestGateway['query']> =>
    gateway.query('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });

  it('gives things of all types in the order asked for', async () => {
    const ids = things.map(([, id]) => id).reverse();
    expect(await nodes(ids)).toEqual({ data: { nodes: ids.map((id) => ({ id })) } });
  });

  it('gives null in the place of what does not exist', async () => {
    const id = `${publicUrl}/cities/osaka`;
    expect(await nodes(['nothing', id, 'nothing'])).toEqual({ data: { nodes: [null, { id }, null] } });
  });

  it('gives a thing as often as it is asked for', async () => {
    const id = `${publicUrl}/cities/osaka`;
    expect(await nodes([id, id])).toEqual({ data: { nodes: [{ id }, { id }] } });
  });

  it('gives nothing for nothing', async () => {
    expect(await nodes([])).toEqual({ data: { nodes: [] } });
  });

  it('gives a hundred things', async () => {
    expect(await nodes(Array.from({ length: 100 }, String))).toEqual({
      data: { nodes: Array.from({ length: 100 }, () => null) },
    });
  });

  it('takes more than a hundred as a mistake of the client', async () => {
    expect(await nodes(Array.from({ length: 101 }, String))).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  it('says how many it takes', async () => {
    const { errors } = await nodes(Array.from({ length: 101 }, String));
    expect(errors?.[0]?.message).toMatch(/101 .* 100/);
  });
});
