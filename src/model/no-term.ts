import { Extensions } from 'type-graphql';
// Brings the metadata that decorators need: the model of a list has no term, and may be the first to load.
import './term.js';

/** Declares that a field, or a class with all its fields, is not published as RDF, and why: the counterpart of `@Term`. */
export const NoTerm = (reason: string): ClassDecorator & MethodDecorator & PropertyDecorator =>
  Extensions({ noTerm: reason });

/** Reads back why a type or a field of the built schema is not published as RDF; undefined where `@NoTerm` does not say so. */
export function noTermOf({
  extensions,
}: {
  readonly extensions: Readonly<Record<string, unknown>>;
}): string | undefined {
  return typeof extensions['noTerm'] === 'string' ? extensions['noTerm'] : undefined;
}
