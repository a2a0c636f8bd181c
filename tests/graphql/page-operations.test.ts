import { NoDeprecatedCustomRule, parse, print, specifiedRules, validate, visit } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPageOperations } from '../../src/graphql/page-operations.js';
import { createSchema } from '../../src/graphql/schema.js';
import { City } from '../../src/model/city.js';
import { entityNames } from '../../src/model/entity-name.js';
import { Language } from '../../src/model/language.js';
import { allProperties, shapeOf } from '../../src/model/node-shape.js';
import { nodeShapes } from '../../src/model/node-shapes.js';
import { ask, isLinked, memberOf } from '../linked-data/answers/ask.js';
import { shippedSnapshot } from '../source/publication.js';
import { startGateway, type TestGateway } from '../support/gateway.js';

const schema = createSchema();
const shapes = nodeShapes(schema);
const operations = createPageOperations(schema);
const snapshot = await shippedSnapshot();

/** The operation of each thing that has a page, with the shape of the thing. */
const ofThings = [
  ...entityNames.flatMap((entity) =>
    snapshot[entity].map((thing) => ({ id: thing.id, shape: entity, operation: operations.entity(entity, thing) })),
  ),
  { id: snapshot.dataset.id, shape: 'Dataset', operation: operations.dataset() },
];

const all = [
  ...ofThings.map(({ id, operation }) => ({ page: id, operation })),
  ...entityNames.map((entity) => ({ page: `the list of each ${entity}`, operation: operations.list(entity) })),
];

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

/** The only field of the answer to an operation. */
async function answerTo(operation: string): Promise<unknown> {
  const { data, errors } = await gateway.query(operation);
  expect(errors).toBeUndefined();
  return Object.values(typeof data === 'object' && data !== null ? data : {})[0];
}

/** What a thing in an answer lacks of its shape, and what the things described in it lack of theirs. */
function missing(thing: unknown, shape: string): readonly string[] {
  return allProperties(shapeOf(shapes, shape)).flatMap(({ name, value }) => {
    const found = memberOf(thing, name);
    if (found === undefined) return [`${shape}.${name}`];
    if (value.kind !== 'nested') return [];
    return [found].flat().flatMap((nested: unknown) => (nested === null ? [] : missing(nested, value.of)));
  });
}

/** The strings that a document holds, as they are meant. */
function stringsIn(document: string): readonly string[] {
  const strings: string[] = [];
  visit(parse(document), { StringValue: ({ value }) => void strings.push(value) });
  return strings;
}

describe('the operations of pages', () => {
  it('are those of all things there are', () => {
    expect(all.length).toBeGreaterThan(50);
  });

  it.each(all)('are valid, and use nothing deprecated: $page', ({ operation }) => {
    expect(validate(schema, parse(operation), [...specifiedRules, NoDeprecatedCustomRule])).toEqual([]);
  });

  it.each(all)('are written as an editor would lay them out: $page', ({ operation }) => {
    expect(operation).toBe(print(parse(operation)));
  });

  it.each(all)('are answered with a context, and in Turtle: $page', async ({ operation }) => {
    const { response } = await ask(gateway, { query: operation, variables: {} });
    expect(isLinked(response)).toBe(true);
    expect((await ask(gateway, { query: operation, variables: {} }, 'text/turtle')).response.status).toBe(200);
  });

  it.each(ofThings)('give all that is published of $id', async ({ id, shape, operation }) => {
    const thing = await answerTo(operation);
    expect(memberOf(thing, 'id')).toBe(id);
    expect(missing(thing, shape)).toEqual([]);
  });

  it.each(entityNames)('give a page of the list of each %s, by name', async (entity) => {
    const list = await answerTo(operations.list(entity));
    const nodes = snapshot[entity].slice(0, 20).map((thing) => ({ id: thing.id, name: thing.name(Language.IT) }));
    expect(list).toMatchObject({ totalCount: snapshot[entity].length, nodes });
  });

  it('name a country by its code', () => {
    const korea = snapshot.Country.find(({ code }) => code === 'KR');
    expect(korea && operations.entity('Country', korea)).toContain('country(code: "KR")');
  });

  it.each(['"', '\\', '\n', '"){ dataset { id } } #', '"""', '\u2028', 'ō\u0000'])(
    'write the key %j as a string',
    (slug) => {
      const operation = operations.entity('City', Object.assign(new City(), { slug }));
      expect(stringsIn(operation)).toEqual([slug]);
    },
  );

  it('leave out what is no linked data, and a graph within the graph', () => {
    expect(all.map(({ operation }) => operation).join('\n')).not.toMatch(/jsonLd|distanceTo|datePrecision|edges/);
  });
});
