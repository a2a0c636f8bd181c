import {
  Kind,
  OverlappingFieldsCanBeMergedRule,
  print,
  separateOperations,
  stripIgnoredCharacters,
  validate,
  visit,
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
} from 'graphql';
import type { PageEnd } from './page-trail.js';
import type { Answer } from '../report-answer.js';

/** A request for an operation, as a client sends it. */
export interface OperationRequest {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** An operation that was executed, and the variables it was given. */
type ExecutedRequest = Pick<Answer, 'document' | 'operationName' | 'given' | 'schema'>;

/** The cursors that connections go on from, by the fields that ask for them. */
type Ends = ReadonlyMap<FieldNode, string>;

/**
 * Turns an operation and the pages it was answered with into the same operation for the pages after them; undefined if
 * there is nothing after any of them, or if one operation cannot ask for all. A page that was the last is asked for what comes after it: nothing. Variables that
 * tell where pages start take the new cursors, so that the query stays the same from page to page; where one tells something
 * else too, the cursor is written into the query instead.
 */
export function nextPage(asked: ExecutedRequest, pages: ReadonlyMap<FieldNode, PageEnd>): OperationRequest | undefined {
  const ends: Ends = new Map(
    [...pages].flatMap(([field, { endCursor }]) => (endCursor === null ? [] : [[field, endCursor]])),
  );
  const operation = separateOperations(asked.document)[asked.operationName ?? ''];
  if (!operation || ![...ends.keys()].some((field) => pages.get(field)?.hasNextPage)) return undefined;
  const variables = cursorVariables(operation, ends);
  const next = withoutUnusedVariables(startingAfter(operation, ends, variables));
  if (!isMergeable(next, asked.schema)) return undefined;
  const used = variablesIn(next);
  const given = Object.entries({ ...asked.given, ...Object.fromEntries(variables) });
  return {
    query: stripIgnoredCharacters(print(next)),
    operationName: asked.operationName,
    variables: Object.fromEntries(given.filter(([name]) => used.has(name))),
  };
}

/** A connection that was left out by `@skip` keeps its place, and may then contradict one that was asked for the same way. */
const isMergeable = (operation: DocumentNode, schema: GraphQLSchema): boolean =>
  validate(schema, operation, [OverlappingFieldsCanBeMergedRule], { maxErrors: 1 }).length === 0;

/** The variables that tell nothing but the start of pages which all go on from one cursor, and that cursor. */
function cursorVariables(operation: DocumentNode, ends: Ends): ReadonlyMap<string, string> {
  const cursors = new Map<string, Set<string | undefined>>();
  visit(operation, {
    Field: (field) => {
      const name = variableOf(field);
      if (name !== undefined) cursors.set(name, (cursors.get(name) ?? new Set()).add(ends.get(field)));
    },
  });
  const elsewhere = variablesIn(visit(operation, { Argument: (argument) => (isAfter(argument) ? null : undefined) }));
  return new Map(
    [...cursors].flatMap(([name, [cursor, ...others]]) =>
      cursor === undefined || others.length > 0 || elsewhere.has(name) ? [] : [[name, cursor]],
    ),
  );
}

/** The variable a connection is told by where to start, if it is told by one. */
function variableOf({ arguments: given = [] }: FieldNode): string | undefined {
  const value = given.find(isAfter)?.value;
  return value?.kind === Kind.VARIABLE ? value.name.value : undefined;
}

const isAfter = ({ name }: ArgumentNode): boolean => name.value === 'after';

/** The names of all variables that a document uses. */
function variablesIn(document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document, { VariableDefinition: () => false, Variable: ({ name }) => void names.add(name.value) });
  return names;
}

/** Writes the cursors into the fields that no variable tells them to. */
const startingAfter = (operation: DocumentNode, ends: Ends, variables: ReadonlyMap<string, string>): DocumentNode =>
  visit(operation, {
    Field: (field) => {
      const cursor = ends.get(field);
      if (cursor === undefined || variables.has(variableOf(field) ?? '')) return undefined;
      const others = (field.arguments ?? []).filter((argument) => !isAfter(argument));
      return { ...field, arguments: [...others, after(cursor)] };
    },
  });

const after = (value: string): ArgumentNode => ({
  kind: Kind.ARGUMENT,
  name: { kind: Kind.NAME, value: 'after' },
  value: { kind: Kind.STRING, value },
});

/** An operation may declare no variable that it does not use (GraphQL, section 5.8.4). */
function withoutUnusedVariables(operation: DocumentNode): DocumentNode {
  const used = variablesIn(operation);
  return visit(operation, {
    VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null),
  });
}
