import {
  Kind,
  print,
  separateOperations,
  stripIgnoredCharacters,
  visit,
  type ArgumentNode,
  type DocumentNode,
} from 'graphql';
import { skipVisitor } from '../../linked-data/answers/skip-visitor.js';
import type { OperationRequest } from '../operation-request.js';
import type { Answer } from '../report-answer.js';
import { placeOf, type FieldPlace, type PageEnd } from './page-trail.js';

/** An operation that was executed, with its variables as they were given and as they were executed. */
type ExecutedRequest = Pick<Answer, 'document' | 'operationName' | 'given' | 'variables'>;

/** Where the pages of an answer end, by the fields of the query that asked for them. */
type Pages = ReadonlyMap<FieldPlace, PageEnd>;

/**
 * Turns an operation and the pages it was answered with into the same operation for the pages after them; undefined if
 * there is nothing after any of them. A page that was the last is asked for what comes after it: nothing.
 */
export function nextPage(executed: ExecutedRequest, pages: Pages): OperationRequest | undefined {
  if (![...pages.values()].some(({ hasNextPage, endCursor }) => hasNextPage && endCursor !== null)) return undefined;
  const { document, operationName, given, variables } = executed;
  const operation = operationIn(document, operationName);
  const next = startingAfter(operation, pages);
  // What was skipped has no cursor, and would contradict what asks for the same.
  const asked = operationIn(visit(next, skipVisitor(next, variables)), operationName);
  const used = variablesIn(asked);
  return {
    query: stripIgnoredCharacters(print(declaringOnly(used, asked))),
    operationName,
    variables: Object.fromEntries(Object.entries(given).filter(([name]) => used.has(name))),
  };
}

/** The operation of a name, with the fragments it uses and no others. */
function operationIn(document: DocumentNode, name: string | undefined): DocumentNode {
  const operation = separateOperations(document)[name ?? ''];
  if (operation) return operation;
  throw new Error(`An operation was executed that is not in its document: ${String(name)}`);
}

/** Writes the cursors into the fields, in place of what was there: a variable may tell something else as well. */
const startingAfter = (operation: DocumentNode, pages: Pages): DocumentNode =>
  visit(operation, {
    Field: (field) => {
      const cursor = pages.get(placeOf(field))?.endCursor;
      if (cursor === undefined || cursor === null) return undefined;
      const others = (field.arguments ?? []).filter(({ name }) => name.value !== 'after');
      return { ...field, arguments: [...others, after(cursor)] };
    },
  });

const after = (value: string): ArgumentNode => ({
  kind: Kind.ARGUMENT,
  name: { kind: Kind.NAME, value: 'after' },
  value: { kind: Kind.STRING, value },
});

/** The names of all variables that a document uses. */
function variablesIn(document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document, { VariableDefinition: () => false, Variable: ({ name }) => void names.add(name.value) });
  return names;
}

/** An operation may declare no variable that it does not use (GraphQL, section 5.8.4). */
const declaringOnly = (used: ReadonlySet<string>, operation: DocumentNode): DocumentNode =>
  visit(operation, { VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null) });
