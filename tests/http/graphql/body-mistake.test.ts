import { describe, expect, it } from 'vitest';
import { bodyMistake, exampleBody } from '../../../src/http/graphql/body-mistake.js';

describe('a body', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['an empty object', {}],
    ['a text', '{ cities { totalCount } }'],
    ['a list', [{ query: '{ cities { totalCount } }' }]],
    ['an empty list', []],
  ])('of %s is a mistake, and an example says what to send', (_case, body) => {
    expect(bodyMistake(body)).toContain(exampleBody);
  });

  it('of several operations is told so', () => {
    expect(bodyMistake([{}, {}])).toContain('Several operations');
  });

  it.each([
    ['a query', JSON.parse(exampleBody)],
    ['a persisted query', { extensions: {} }],
  ])('of %s is left to GraphQL', (_case, body: unknown) => {
    expect(bodyMistake(body)).toBeUndefined();
  });
});
