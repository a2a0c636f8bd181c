import { ApolloServer, type GraphQLResponse } from '@apollo/server';
import { afterAll, describe, expect, it } from 'vitest';
import { deepestVariables } from '../../src/graphql/nested-variables.js';
import { refuseVariables } from '../../src/graphql/refuse-variables.js';

const apollo = new ApolloServer({
  typeDefs: `
    input Filter { not: Filter, and: [Filter!] }
    type Query { depth(filter: Filter, other: Int): Int }
  `,
  resolvers: { Query: { depth: () => 1 } },
  plugins: [refuseVariables],
  includeStacktraceInErrorResponses: false,
});
afterAll(() => apollo.stop());

const ask = (variables: Readonly<Record<string, unknown>>): Promise<GraphQLResponse> =>
  apollo.executeOperation({
    query: 'query ($filter: Filter, $other: Int) { depth(filter: $filter, other: $other) }',
    variables,
  });

const answerTo = async (variables: Readonly<Record<string, unknown>>): Promise<unknown> => {
  const { body } = await ask(variables);
  return body.kind === 'single' ? body.singleResult : undefined;
};

/** Objects within one another, so many deep; they are read from JSON as those of a client are. */
const nested = (depth: number, [open, close]: readonly [string, string] = ['{"not":', '}']): unknown => {
  const text = `${open.repeat(depth - 1)}{}${close.repeat(depth - 1)}`;
  return JSON.parse(text);
};

const refused = { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] };

describe('variables', () => {
  it('may be nested', async () => {
    expect(await answerTo({ filter: nested(deepestVariables) })).toEqual({ data: { depth: 1 } });
  });

  it('may not be nested deeper', async () => {
    expect(await answerTo({ filter: nested(deepestVariables + 1) })).toMatchObject(refused);
  });

  it('may be left out', async () => {
    expect(await answerTo({})).toEqual({ data: { depth: 1 } });
  });

  it.each([
    ['objects', ['{"not":', '}']],
    ['lists', ['[', ']']],
    ['objects in lists', ['{"and":[', ']}']],
  ] as const)('that are nested far too deep in %s are a mistake of the client', async (_case, [open, close]) => {
    expect(await answerTo({ filter: nested(30_000, [open, close]) })).toMatchObject(refused);
  });

  it('that are nested too deep have the status of a bad request', async () => {
    expect((await ask({ filter: nested(30_000) })).http.status).toBe(400);
  });

  it('that are nested too deep are refused though nothing asks for them', async () => {
    expect(await answerTo({ nobody: nested(30_000) })).toMatchObject(refused);
  });

  it('are told how deep they may be', async () => {
    const message: unknown = expect.stringContaining(String(deepestVariables));
    expect(await answerTo({ filter: nested(30_000) })).toMatchObject({ errors: [{ message }] });
  });
});
