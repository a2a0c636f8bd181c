import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../../src/graphql/schema.js';
import { createAnswerContexts } from '../../../src/linked-data/answers/answer-contexts.js';
import { NotLinkedData } from '../../../src/linked-data/answers/not-linked-data.js';
import { createIris } from '../../../src/model/iris.js';
import { nodeShapes } from '../../../src/model/node-shapes.js';
import { publicUrl } from '../../support/gateway.js';

const schema = createSchema();
const contexts = createAnswerContexts(schema, nodeShapes(schema), createIris(publicUrl));

/** A connection in a thing of a connection, so many times; a part of the context doubles each time. */
const connections = (depth: number, open: string): string => {
  const close = '}'.repeat(open.split('{').length - 1);
  return `{ country(code: "IT") { ${open.repeat(depth)} id ${close.repeat(depth)} } }`;
};

/** Fragments that spread the next one twice, and so ask for 2^depth things in few words. */
const fragments = (depth: number): string =>
  Array.from(
    { length: depth },
    (_, index) => `fragment F${index} on City { a: twins { ...F${index + 1} } b: twins { ...F${index + 1} } }`,
  ).join(' ') + ` fragment F${depth} on City { id } { city(slug: "milano") { ...F0 } }`;

const contextOf = (query: string): unknown =>
  contexts.of({ document: parse(query), operationName: undefined, variables: {} });

describe('the context of a deep query', () => {
  it.each([
    ['three connections within one another', connections(3, 'cities { nodes { country { ')],
    ['sixty twins of twins', `{ city(slug: "milano") { ${'twins { '.repeat(60)} id ${'}'.repeat(60)} } }`],
  ])('is there for %s', (_sentence, query) => {
    expect(contextOf(query)).toHaveProperty('document');
  });

  it.each([
    ['sixty connections within one another', connections(60, 'cities { nodes { country { ')],
    ['sixty connections by their edges', connections(60, 'cities { edges { node { country { ')],
    ['forty fragments that spread each other twice', fragments(40)],
  ])('is refused, and not computed to its end, for %s', (_sentence, query) => {
    expect(contextOf(query)).toBeInstanceOf(NotLinkedData);
  });
});
