import { Extensions } from 'type-graphql';
// Brings the metadata that decorators need: the model of a list has no term, and may be the first to load.
import './term.js';

/**
 * Declares that a class, and with it all its fields, or one field of a class with a term is in no graph, and why: the
 * counterpart of `@Term`. It records, it does not act.
 */
export const NoTerm = (reason: string): ClassDecorator & MethodDecorator & PropertyDecorator =>
  Extensions({ noTerm: reason });

/** Reads back why a type or a field of the built schema is in no graph; undefined where `@NoTerm` says nothing of it. */
export function noTermOf({
  extensions,
}: {
  readonly extensions: Readonly<Record<string, unknown>>;
}): string | undefined {
  return typeof extensions['noTerm'] === 'string' ? extensions['noTerm'] : undefined;
}
