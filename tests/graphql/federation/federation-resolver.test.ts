import { isObjectType, isUnionType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemaDocument } from '../../../src/graphql/contract/schema-document.js';
import { createSchema } from '../../../src/graphql/schema.js';
import { createIris } from '../../../src/model/iris.js';
import { entityKeysOf } from '../../../src/model/keys.js';
import { publicUrl, startGateway, type TestGateway } from '../../support/gateway.js';

const schema = createSchema();

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

/** What a router asks, with the references in a variable as routers give them. */
const entities = (representations: readonly unknown[]): ReturnType<TestGateway['query']> =>
  gateway.query(
    `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { __typename ... on Node { id } }
    }`,
    { representations },
  );

const osaka = { __typename: 'City', id: `${publicUrl}/cities/osaka` };
const daegu = { __typename: 'City', id: `${publicUrl}/cities/daegu` };

describe('_service', () => {
  it('gives the contract of the schema, with the addresses of this gateway', async () => {
    const sdl = schemaDocument(schema, createIris(publicUrl));
    expect(await gateway.query('{ _service { sdl } }')).toEqual({ data: { _service: { sdl } } });
  });
});

describe('_entities', () => {
  it.each([
    ['City', 'slug', 'osaka', '/cities/osaka'],
    ['Agreement', 'slug', 'milano-osaka', '/agreements/milano-osaka'],
    ['Sector', 'slug', 'cultura', '/sectors/cultura'],
    ['Country', 'code', 'JP', '/countries/jp'],
    ['City', 'id', `${publicUrl}/cities/osaka`, '/cities/osaka'],
    ['Agreement', 'id', `${publicUrl}/agreements/milano-osaka`, '/agreements/milano-osaka'],
    ['Sector', 'id', `${publicUrl}/sectors/cultura`, '/sectors/cultura'],
    ['Country', 'id', `${publicUrl}/countries/jp`, '/countries/jp'],
    ['Dataset', 'id', `${publicUrl}/dataset`, '/dataset'],
  ])('finds a %s by its %s', async (__typename, key, value, path) => {
    expect(await entities([{ __typename, [key]: value }])).toEqual({
      data: { _entities: [{ __typename, id: publicUrl + path }] },
    });
  });

  it('takes a reference that is written in the query', async () => {
    const query = '{ _entities(representations: [{ __typename: "City", slug: "osaka" }]) { ... on City { slug } } }';
    expect(await gateway.query(query)).toEqual({ data: { _entities: [{ slug: 'osaka' }] } });
  });

  it('finds what several keys of a reference agree on', async () => {
    expect(await entities([{ ...osaka, slug: 'osaka' }])).toEqual({ data: { _entities: [osaka] } });
  });

  it.each([
    ['are of two things', { ...osaka, slug: 'milano' }],
    ['are of a thing and of nothing', { ...osaka, slug: 'nowhere' }],
    ['are of nothing and of a thing', { ...osaka, id: `${publicUrl}/cities/nowhere`, slug: 'osaka' }],
  ])('has nothing where the keys of a reference %s', async (_case, reference) => {
    expect(await entities([reference])).toEqual({ data: { _entities: [null] } });
  });

  it('goes by the other key where one is null', async () => {
    expect(await entities([{ __typename: 'City', id: null, slug: 'osaka' }])).toEqual({ data: { _entities: [osaka] } });
  });

  it('answers in the order asked for, with null in the place of what does not exist', async () => {
    const nowhere = { __typename: 'City', slug: 'nowhere' };
    expect(await entities([nowhere, osaka, nowhere, daegu])).toEqual({
      data: { _entities: [null, osaka, null, daegu] },
    });
  });

  it('has nothing for the id of a thing of another type', async () => {
    expect(await entities([{ ...osaka, __typename: 'Country' }])).toEqual({ data: { _entities: [null] } });
  });

  it.each([
    ['an unknown type', { __typename: 'Town', slug: 'osaka' }, /"Town".*"City"/],
    ['a type that is no entity', { __typename: 'Population', id: 'x' }, /"Population".*"City"/],
    ['an interface', { __typename: 'Node', id: osaka.id }, /"Node".*"City"/],
    ['no type', { slug: 'osaka' }, /null.*"City"/],
    ['a type that is no text', { __typename: 1, slug: 'osaka' }, /1.*"City"/],
    ['no key', { __typename: 'City' }, /City needs a key.*"id" or "slug"/],
    ['a field that is no key', { __typename: 'City', timeZone: 'Asia/Tokyo' }, /City needs a key/],
    ['the key of another type', { __typename: 'Country', slug: 'jp' }, /Country needs a key.*"id" or "code"/],
    ['a key that is no text', { __typename: 'City', slug: 1 }, /City needs a key.*as a text/],
    ['a key that is no text beside one that is', { ...osaka, slug: 1 }, /City needs a key.*as a text/],
    ['a text', 'osaka', /write its "__typename"/],
    ['a list', [osaka], /write its "__typename"/],
  ])(
    'takes %s as a mistake in its own place, says what to write, and answers the others',
    async (_case, bad, remedy) => {
      const message: unknown = expect.stringMatching(remedy);
      expect(await entities([osaka, bad, daegu])).toMatchObject({
        data: { _entities: [osaka, null, daegu] },
        errors: [{ message, path: ['_entities', 1], extensions: { code: 'BAD_USER_INPUT' } }],
      });
    },
  );

  it('tells of every mistake in its own place', async () => {
    expect(await entities([{}, osaka, {}])).toMatchObject({
      data: { _entities: [null, osaka, null] },
      errors: [{ path: ['_entities', 0] }, { path: ['_entities', 2] }],
    });
  });

  it('answers a thousand references', async () => {
    const thousand = Array.from({ length: 1_000 }, () => osaka);
    expect(await entities(thousand)).toEqual({ data: { _entities: thousand } });
  });

  it('refuses more, and says how many there may be', async () => {
    const message: unknown = expect.stringMatching(/1001 .* 1000/);
    expect(await entities(Array.from({ length: 1_001 }, () => osaka))).toMatchObject({
      errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  it('has every type that has a key', () => {
    const union = schema.getType('_Entity');
    const types = Object.values(schema.getTypeMap()).filter(isObjectType);
    const withKeys = types.filter((type) => entityKeysOf(type).length > 0);
    expect(new Set(isUnionType(union) ? union.getTypes() : [])).toEqual(new Set(withKeys));
  });
});

describe('a request for a trace', () => {
  it('is answered without one: how long what took is nobody’s business', async () => {
    const answer = await gateway.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'apollo-federation-include-trace': 'ftv1' },
      body: JSON.stringify({ query: '{ dataset { __typename } }' }),
    });
    expect(await answer.json()).toEqual({ data: { dataset: { __typename: 'Dataset' } } });
  });
});
