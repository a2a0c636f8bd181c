import { GraphQLInt, GraphQLNonNull, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import { createApolloServer } from '../../src/graphql/apollo-server.js';
import { BadUserInput } from '../../src/graphql/bad-user-input.js';
import type { Context } from '../../src/graphql/context.js';
import { createPageTrail } from '../../src/graphql/connections/page-trail.js';
import { createSchema } from '../../src/graphql/schema.js';
import { createDocuments } from '../../src/linked-data/documents.js';
import { Dataset } from '../../src/model/dataset.js';
import { createIris } from '../../src/model/iris.js';
import { nodeShapes } from '../../src/model/node-shapes.js';
import { createStore } from '../../src/store/store.js';
import { publicUrl } from '../support/gateway.js';

const secret = new Error('the secret of the house');

const fail = (error: Error) => (): never => {
  throw error;
};

/** A schema in which most things go wrong: some by our fault, some by the client's. */
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: 'Query',
    fields: {
      bug: { type: GraphQLString, resolve: fail(secret) },
      lateBug: { type: GraphQLString, resolve: () => Promise.reject(secret) },
      nothing: { type: new GraphQLNonNull(GraphQLString), resolve: () => null },
      wrongType: { type: GraphQLInt, resolve: () => 'the secret of the house' },
      mistake: { type: GraphQLString, resolve: fail(new BadUserInput('Write another thing.')) },
      echo: { type: GraphQLString, args: { text: { type: new GraphQLNonNull(GraphQLString) } }, resolve: () => 'echo' },
    },
  }),
});

const iris = createIris(publicUrl);
const contextValue: Context = {
  pages: createPageTrail(),
  answered: () => undefined,
  store: createStore({
    dataset: new Dataset(),
    City: [],
    Country: [],
    Agreement: [],
    Sector: [],
    withdrawn: new Set(),
  }),
  documents: createDocuments(nodeShapes(createSchema()), iris),
  contract: () => '',
};

let apollo: ApolloServer<Context>;
const log = { error: vi.fn<(details: object, message: string) => void>() };
beforeEach(() => {
  log.error.mockClear();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await apollo.stop();
});

/** Asks a server of its own, and gives the answer as the client gets it. */
async function ask(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
  apollo = createApolloServer(schema, { log });
  const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
  return body.kind === 'single' ? body.singleResult : undefined;
}

/** The errors a client is shown, each with this code. */
const errors = (code: string, message: unknown = expect.anything()): object => ({
  errors: [{ message, extensions: { code } }],
});

const bugs = [
  ['a resolver throws', '{ bug }'],
  ['a resolver’s promise is rejected', '{ lateBug }'],
  ['a resolver gives nothing where there must be something', '{ nothing }'],
  ['a resolver gives a value of another type', '{ wrongType }'],
] as const;

describe('a bug of ours', () => {
  it.each(bugs)('is told as ours where %s', async (_case, query) => {
    expect(await ask(query)).toMatchObject(errors('INTERNAL_SERVER_ERROR'));
  });

  it.each(bugs)('is told without its cause where %s', async (_case, query) => {
    expect(await ask(query)).toMatchObject(
      errors('INTERNAL_SERVER_ERROR', 'Something went wrong on our side; it has been logged.'),
    );
  });

  it.each(bugs)('is told without a stack trace where %s', async (_case, query) => {
    expect(JSON.stringify(await ask(query))).not.toMatch(/stacktrace|\.ts|secret/);
  });

  it.each(bugs)('is logged once where %s', async (_case, query) => {
    await ask(query);
    expect(log.error).toHaveBeenCalledOnce();
  });

  it('is logged with its cause', async () => {
    await ask('{ bug }');
    expect(log.error.mock.lastCall?.[0]).toEqual({ err: secret });
  });

  it('leaves the other fields as they are', async () => {
    expect(await ask('{ bug echo(text: "") }')).toMatchObject({ data: { bug: null, echo: 'echo' } });
  });
});

const mistakes = [
  ['an argument a resolver refuses', '{ mistake }', {}],
  ['null by a variable that may not be', 'query ($text: String = "") { echo(text: $text) }', { text: null }],
  ['null for a directive', 'query ($no: Boolean = true) { echo(text: "") @skip(if: $no) }', { no: null }],
] as const;

describe('a mistake of the client', () => {
  it.each(mistakes)('by %s is told as the client’s', async (_case, query, variables) => {
    expect(await ask(query, variables)).toMatchObject(errors('BAD_USER_INPUT'));
  });

  it.each(mistakes)('by %s is not logged', async (_case, query, variables) => {
    await ask(query, variables);
    expect(log.error).not.toHaveBeenCalled();
  });

  it('keeps the words of the resolver', async () => {
    expect(await ask('{ mistake }')).toMatchObject(errors('BAD_USER_INPUT', 'Write another thing.'));
  });
});

describe.each([['production'], [undefined]])('with NODE_ENV %s', (environment) => {
  beforeEach(() => {
    vi.stubEnv('NODE_ENV', environment);
  });

  it('the schema may be asked for', async () => {
    expect(await ask('{ __schema { queryType { name } } }')).toMatchObject({
      data: { __schema: { queryType: { name: 'Query' } } },
    });
  });

  it.each(bugs)('a bug is told without a stack trace where %s', async (_case, query) => {
    expect(JSON.stringify(await ask(query))).not.toContain('stacktrace');
  });

  it.each(mistakes)('a mistake is told without a stack trace by %s', async (_case, query, variables) => {
    expect(JSON.stringify(await ask(query, variables))).not.toContain('stacktrace');
  });

  it('a visitor finds Sandbox', async () => {
    apollo = createApolloServer(schema, { log });
    await apollo.start();
    const { body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'GET', headers: new HeaderMap([['accept', 'text/html']]), search: '', body: {} },
      context: () => Promise.resolve(contextValue),
    });
    expect(JSON.stringify(body)).toContain('TwinningsOfMilan');
  });
});
