import {
  Kind,
  print,
  stripIgnoredCharacters,
  visit,
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
} from 'graphql';
import type { PageEnd } from './page-trail.js';
import type { Answer } from '../report-answer.js';

/** A request for an operation, as a client sends it. */
export interface OperationRequest {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What can be asked again to go on, and where each connection then starts. */
type Asked = Pick<Answer, 'document' | 'operationName' | 'given'>;

/**
 * Turns an operation and the pages it was answered with into the same operation for the pages after them; undefined if
 * there is nothing after any of them. A page that was the last is asked for what comes after it: nothing.
 */
export function nextPage(asked: Asked, pages: ReadonlyMap<FieldNode, PageEnd>): OperationRequest | undefined {
  const ends = [...pages].flatMap(([field, { endCursor }]) => (endCursor === null ? [] : [{ field, endCursor }]));
  if (![...pages.values()].some(({ hasNextPage, endCursor }) => hasNextPage && endCursor !== null)) return undefined;
  const variables = ends.flatMap(({ field, endCursor }) => {
    const name = variableOf(field);
    return name === undefined ? [] : [[name, endCursor] as const];
  });
  // One variable that two connections share cannot hold the places of both.
  if (new Set(variables.map(([name]) => name)).size < variables.length) return undefined;
  const literals = new Map(ends.flatMap(({ field, endCursor }) => (variableOf(field) ? [] : [[field, endCursor]])));
  return {
    query: stripIgnoredCharacters(print(startingAfter(asked.document, literals))),
    operationName: asked.operationName,
    variables: { ...asked.given, ...Object.fromEntries(variables) },
  };
}

/** The variable a connection is told by where to start, if it is told by one. */
function variableOf({ arguments: given = [] }: FieldNode): string | undefined {
  const value = given.find(isAfter)?.value;
  return value?.kind === Kind.VARIABLE ? value.name.value : undefined;
}

const isAfter = ({ name }: ArgumentNode): boolean => name.value === 'after';

function startingAfter(document: DocumentNode, ends: ReadonlyMap<FieldNode, string>): DocumentNode {
  return visit(document, {
    Field: (field) => {
      const cursor = ends.get(field);
      if (cursor === undefined) return undefined;
      const others = (field.arguments ?? []).filter((argument) => !isAfter(argument));
      return { ...field, arguments: [...others, after(cursor)] };
    },
  });
}

const after = (value: string): ArgumentNode => ({
  kind: Kind.ARGUMENT,
  name: { kind: Kind.NAME, value: 'after' },
  value: { kind: Kind.STRING, value },
});
