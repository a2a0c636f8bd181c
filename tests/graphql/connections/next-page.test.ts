import { Kind, parse, visit, type FieldNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { nextPage } from '../../../src/graphql/connections/next-page.js';
import type { OperationRequest } from '../../../src/graphql/operation-request.js';
import { placeOf, type FieldPlace, type PageEnd } from '../../../src/graphql/connections/page-trail.js';

/** What a query asks next, if each field with a name ended as said. */
function next(
  query: string,
  ends: Readonly<Record<string, PageEnd>>,
  given: Readonly<Record<string, unknown>> = {},
): OperationRequest | undefined {
  const document = parse(query);
  const pages = new Map<FieldPlace, PageEnd>();
  visit(document, {
    [Kind.FIELD]: (field: FieldNode) => {
      const end = ends[field.alias?.value ?? field.name.value];
      if (end) pages.set(placeOf(field), end);
    },
  });
  return nextPage({ document, operationName: undefined, given, variables: given }, pages);
}

const more = (endCursor: string): PageEnd => ({ hasNextPage: true, endCursor });
const last = (endCursor: string | null): PageEnd => ({ hasNextPage: false, endCursor });

describe('the next page', () => {
  it('starts after the end of this one', () => {
    expect(next('{ cities(first: 2) { totalCount } }', { cities: more('c') })?.query).toBe(
      '{cities(first:2 after:"c"){totalCount}}',
    );
  });

  it('starts after another place than this one', () => {
    expect(next('{ cities(after: "b") { totalCount } }', { cities: more('c') })?.query).toBe(
      '{cities(after:"c"){totalCount}}',
    );
  });

  it('needs no variable that told where this one starts, and keeps the others', () => {
    const query = 'query ($a: String, $n: Int) { cities(first: $n, after: $a) { totalCount } }';
    expect(next(query, { cities: more('c') }, { a: 'b', n: 2 })).toEqual({
      query: 'query($n:Int){cities(first:$n after:"c"){totalCount}}',
      operationName: undefined,
      variables: { n: 2 },
    });
  });

  it('keeps a connection at its end that has no more', () => {
    expect(next('{ a: cities { totalCount } b: sectors { totalCount } }', { a: more('c'), b: last('s') })?.query).toBe(
      '{a:cities(after:"c"){totalCount}b:sectors(after:"s"){totalCount}}',
    );
  });

  it('leaves out what was skipped, with the fragments and variables of that alone', () => {
    const query = `query ($no: Boolean!, $a: String) { cities { totalCount } ...F @skip(if: $no) }
      fragment F on Query { sectors(after: $a) { totalCount } }`;
    expect(next(query, { cities: more('c') }, { no: true, a: 'b' })).toEqual({
      query: '{cities(after:"c"){totalCount}}',
      operationName: undefined,
      variables: {},
    });
  });

  it('leaves alone what a variable tells beside the place', () => {
    const query = 'query ($a: String!) { cities(after: $a) { totalCount } city(slug: $a) { id } }';
    expect(next(query, { cities: more('c') }, { a: 'b' })).toEqual({
      query: 'query($a:String!){cities(after:"c"){totalCount}city(slug:$a){id}}',
      operationName: undefined,
      variables: { a: 'b' },
    });
  });

  it.each([
    ['where no connection has more', '{ cities { totalCount } }', { cities: last('c') }],
    [
      'behind a page of nothing',
      '{ cities(first: 0) { totalCount } }',
      { cities: { hasNextPage: true, endCursor: null } },
    ],
    ['without a connection', '{ __typename }', {}],
  ])('is not there %s', (_sentence, query, ends) => {
    expect(next(query, ends)).toBeUndefined();
  });
});
