import { Kind, type ConstDirectiveNode, type GraphQLObjectType } from 'graphql';
import type { Iris } from '../../model/iris.js';
import { entityKeysOf } from '../../model/keys.js';
import { noTermOf } from '../../model/no-term.js';
import { termOf } from '../../model/term.js';

/** A type or a field of the built schema, which may carry a term or say why it has none. */
interface Declared {
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** Turns what the model declares of a type or a field into the directives that say it in the contract. */
export function termDirectives(declared: Declared, iris: Iris): readonly ConstDirectiveNode[] {
  const reason = noTermOf(declared);
  if (reason !== undefined) return [directive('noTerm', { reason })];
  const { iri, additionalType, edtf } = termOf(declared) ?? {};
  return [iri, additionalType, edtf].flatMap((term) => (term === undefined ? [] : termDirective(term, iris)));
}

/** Turns the IRI of a term, ours or another's, into the directive that names it. */
export const termDirective = (term: string, iris: Iris): ConstDirectiveNode =>
  directive('term', { iri: iris.resolve(term) });

/**
 * Turns a type into the directives by which a supergraph is composed of it: an entity has keys, all else is a value that
 * other subgraphs may define alike. Fields of the root are ours alone.
 */
export function federationDirectives(type: GraphQLObjectType, isRoot: boolean): readonly ConstDirectiveNode[] {
  const keys = entityKeysOf(type);
  if (keys.length === 0) return isRoot ? [] : [directive('shareable')];
  return keys.map((fields) => directive('key', { fields }));
}

const directive = (name: string, values: Readonly<Record<string, string>> = {}): ConstDirectiveNode => ({
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: name },
  arguments: Object.entries(values).map(([argument, value]) => ({
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: argument },
    value: { kind: Kind.STRING, value },
  })),
});
