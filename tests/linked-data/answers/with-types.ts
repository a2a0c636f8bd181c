import { Kind, parse, print, visit, type FieldNode } from 'graphql';
import type { QueryRequest } from './write-query.js';

/** The key under which each object tells its type. */
export const typeKey = 'typeOfThis';

/** Turns a request into the one for the same answer in which each object tells its type. */
export const withTypes = (request: QueryRequest): QueryRequest => ({
  ...request,
  query: print(
    visit(parse(request.query), {
      SelectionSet: { leave: (set) => ({ ...set, selections: [...set.selections, typeField] }) },
    }),
  ),
});

const typeField: FieldNode = {
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: typeKey },
  name: { kind: Kind.NAME, value: '__typename' },
};
