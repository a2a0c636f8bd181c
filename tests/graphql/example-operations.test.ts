import { NoDeprecatedCustomRule, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleOperations, newTabOperation, overviewOperation } from '../../src/graphql/example-operations.js';
import { createSchema } from '../../src/graphql/schema.js';
import { startGateway, type TestGateway } from '../support/gateway.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

/** The operations of a document by their names. */
const namesOf = (document: string): readonly (string | undefined)[] =>
  parse(document).definitions.map((definition) => ('name' in definition ? definition.name.value : undefined));

const examples = exampleOperations.map((document) => [namesOf(document)[0] ?? '', document] as const);

/** The examples, and the queries of a new tab and of the home page, which have no name and explain nothing. */
const operations = [
  ...examples,
  ['of a new tab', newTabOperation] as const,
  ['of the home page', overviewOperation] as const,
];

describe('the example operations', () => {
  it('have names that differ, so that they can stand in one document', () => {
    const names = exampleOperations.flatMap(namesOf);
    expect(new Set(names).size).toBe(exampleOperations.length);
  });

  it.each(operations)('are valid: %s', (_name, document) => {
    expect(validate(createSchema(), parse(document))).toEqual([]);
  });

  it.each(operations)('use nothing that is deprecated: %s', (_name, document) => {
    expect(validate(createSchema(), parse(document), [NoDeprecatedCustomRule])).toEqual([]);
  });

  it.each(examples)('explain themselves: %s', (_name, document) => {
    expect(document).toMatch(/^# \S.*\nquery \w+/m);
  });

  it.each(operations)('run without errors and without variables: %s', async (_name, document) => {
    expect((await gateway.query(document)).errors).toBeUndefined();
  });

  it.each(operations)('are linked data: %s', async (_name, query) => {
    const headers = { 'content-type': 'application/json', accept: 'text/turtle' };
    const answer = await gateway.fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query }) });
    expect(answer.status).toBe(200);
  });

  it('run one by one when they stand in one document, as in Sandbox', async () => {
    const query = exampleOperations.join('\n');
    for (const operationName of namesOf(query)) {
      const body = JSON.stringify({ query, operationName });
      const headers = { 'content-type': 'application/json' };
      const answer = await gateway.fetch('/graphql', { method: 'POST', headers, body });
      expect(await answer.json()).not.toHaveProperty('errors');
    }
  });
});
