import {
  getVariableValues,
  Kind,
  separateOperations,
  visit,
  type DocumentNode,
  type GraphQLSchema,
  type NamedTypeNode,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { skipVisitor } from '../../linked-data/answers/skip-visitor.js';
import type { Context } from '../context.js';
import { RepresentationScalar } from '../federation/representation.js';
import type { Answer } from '../report-answer.js';
import { variableMistake } from '../variable-mistakes.js';
import { isCompilable } from './is-compilable.js';

/**
 * Turns variables, as they were given, into the answer to an operation; undefined where the answer is not all that was
 * asked for.
 */
export type CompiledOperation = (given: Readonly<Record<string, unknown>>, context: Context) => Answer | undefined;

/**
 * Turns an operation that was answered into the function that answers it again, made for it alone and for what its variables
 * left out; undefined where it cannot be compiled.
 */
export function compileOperation(schema: GraphQLSchema, answered: Answer): CompiledOperation | undefined {
  const { operationName } = answered;
  const document = includedPart(answered);
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!operation || !isCompilable(document, schema)) return undefined;
  const compiled = compileQuery(schema, takingAny(document), operationName, { disablingCapturingStackErrors: true });
  if (!isCompiledQuery(compiled)) return undefined;
  return (given, context) => {
    const check = { schema, document: answered.document, operation, operationName, variables: given };
    if (variableMistake(check) !== undefined) return undefined;
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
    if (!coerced) return undefined;
    const result = compiled.query(undefined, context, coerced);
    // No resolver of ours makes it wait.
    if (isPromise(result) || !result.data || result.errors) return undefined;
    return { document: answered.document, operationName, given, variables: coerced, result: { data: result.data } };
  };
}

/**
 * The operation of a document, with what `@skip` and `@include` leave in: where one of two fields under the same key is left
 * out, the compiler (0.8.9) puts keys into another order.
 */
function includedPart({ document, operationName, variables }: Answer): DocumentNode {
  const operation = separateOperations(document)[operationName ?? ''] ?? document;
  return visit(operation, { ...skipVisitor(operation, variables), Directive: () => null });
}

/**
 * The same operation, with variables that take any value: the reference implementation has read them, and the code that the
 * compiler writes to read a filter, which may hold filters, has no end.
 */
const takingAny = (document: DocumentNode): DocumentNode =>
  visit(document, {
    VariableDefinition: ({ kind, variable }) => ({ kind, variable, type: anyType }),
  });

const anyType: NamedTypeNode = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: RepresentationScalar.name } };

const isPromise = <T>(value: T | Promise<T>): value is Promise<T> => value instanceof Promise;
