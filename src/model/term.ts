import 'reflect-metadata';
import { Extensions } from 'type-graphql';
import { isObject } from './is-object.js';

/** What `@Term` records of a class or a field, read back from the built schema by `nodeShapes`. */
export interface TermDeclaration {
  /** IRI of the class or property; one that starts with `/` is our own and is resolved against `PUBLIC_URL`. */
  readonly iri: string;
  /** On a class: a second, more specific class, published as a type and as `schema:additionalType`. */
  readonly additionalType?: string;
  /** On a list: the fewest values it may hold. */
  readonly atLeast?: number;
  /** On a field: linked or derived by the gateway, so it is never written in the data files. */
  readonly computed?: boolean;
  /**
   * On a date of varying precision: a second property, whose value is the same date under the one datatype EDTF. A
   * JSON-LD context gives a key one datatype, so this is what a GraphQL answer can say of the date.
   */
  readonly edtf?: string;
}

/** The term of a field that holds the IRI of its own node. */
export const identity = '@id';

/** Declares the RDF term of a class (beside `@ObjectType`) or of a field (beside `@Field`). It records, it does not act. */
export function Term(
  iri: string,
  options: Omit<TermDeclaration, 'iri'> = {},
): ClassDecorator & MethodDecorator & PropertyDecorator {
  const term: TermDeclaration = { iri, ...options };
  return Extensions({ term });
}

/** Reads back what `@Term` recorded of a type or a field of the built schema. */
export function termOf({
  extensions,
}: {
  readonly extensions: Readonly<Record<string, unknown>>;
}): TermDeclaration | undefined {
  return isTermDeclaration(extensions['term']) ? extensions['term'] : undefined;
}

const isTermDeclaration = (value: unknown): value is TermDeclaration => isObject(value) && 'iri' in value;
