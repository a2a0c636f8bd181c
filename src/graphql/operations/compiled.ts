import { Kind, separateOperations, visit, type DocumentNode, type NamedTypeNode } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { skipVisitor } from '../../linked-data/answers/skip-visitor.js';
import { RepresentationScalar } from '../federation/representation.js';
import { isCompilable } from './is-compilable.js';
import type { Execute, Operation, Variables } from './operation.js';

/**
 * Makes what executes an operation by code made for it alone, and for what its variables leave out of it; undefined where it
 * cannot be compiled.
 */
export function compiled(operation: Operation, coerced: Variables['coerced']): Execute | undefined {
  const { schema, operationName } = operation;
  const document = includedPart(operation, coerced);
  if (!isCompilable(document, schema)) return undefined;
  const code = compileQuery(schema, takingAny(document), operationName, { disablingCapturingStackErrors: true });
  return isCompiledQuery(code) ? (variables, context) => code.query(undefined, context, variables.coerced) : undefined;
}

/**
 * The operation of a document, with what `@skip` and `@include` leave in: where one of two fields under the same key is left
 * out, the compiler (0.8.9) puts keys into another order.
 */
function includedPart({ document, operationName }: Operation, coerced: Variables['coerced']): DocumentNode {
  const operation = separateOperations(document)[operationName ?? ''] ?? document;
  return visit(operation, { ...skipVisitor(operation, coerced), Directive: () => null });
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
