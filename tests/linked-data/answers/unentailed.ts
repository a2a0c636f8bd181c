import type { Quad, Term } from '@rdfjs/types';
import { groupBy } from '../../../src/model/group-by.js';
import { hydra } from '../../../src/vocabulary/hydra.js';

/** Finds the statements of the graph of an answer that a dataset does not make. */
export type Unentailed = (answer: readonly Quad[]) => readonly Quad[];

/**
 * Turns a dataset into the judge of all answers, by simple entailment (RDF 1.1 Semantics, section 5): a blank node of an
 * answer may stand for any node of the dataset of which all holds that the answer says of it. The answer itself and the
 * collections in it are things of their own, of which only their members are said.
 */
export function unentailedBy(dataset: readonly Quad[]): Unentailed {
  const stated = new Set(dataset.map((quad) => keyOf(quad.subject, quad.predicate, quad.object)));
  const subjects = groupBy(dataset, ({ predicate, object }) => [keyOf(predicate, object)]);
  const objects = groupBy(dataset, ({ subject, predicate }) => [keyOf(subject, predicate)]);
  return (answer) => {
    const said = groupBy(answer, ({ subject }) => [keyOf(subject)]);
    const isTrueOf = (node: Term, subject: Term): boolean =>
      (said.get(keyOf(node)) ?? []).every((quad) => holds(quad, subject));
    const holds = ({ predicate, object }: Quad, subject: Term): boolean =>
      object.termType === 'BlankNode'
        ? (objects.get(keyOf(subject, predicate)) ?? []).some((known) => isTrueOf(object, known.object))
        : stated.has(keyOf(subject, predicate, object));
    const isTrueOfSome = (node: Term): boolean => {
      const told = (said.get(keyOf(node)) ?? []).find(({ object }) => object.termType !== 'BlankNode');
      const candidates = told ? (subjects.get(keyOf(told.predicate, told.object)) ?? []) : dataset;
      return candidates.some(({ subject }) => isTrueOf(node, subject));
    };

    const ways = waysIn(answer);
    const isUnentailed = (quad: Quad): boolean => {
      const { subject, predicate, object } = quad;
      if (subject.termType === 'NamedNode') return !holds(quad, subject);
      // What is said of other blank nodes is judged together, where they are members or objects.
      if (!ways.has(keyOf(subject))) return false;
      if (predicate.value === hydra.collection) return !ways.has(keyOf(object));
      return predicate.value !== hydra.member || (object.termType === 'BlankNode' && !isTrueOfSome(object));
    };
    // A blank node is all that is said of it.
    const branch = ({ object }: Quad): readonly Quad[] =>
      (object.termType === 'BlankNode' ? (said.get(keyOf(object)) ?? []) : []).flatMap((quad) => [
        quad,
        ...branch(quad),
      ]);
    return answer.filter(isUnentailed).flatMap((quad) => [quad, ...branch(quad)]);
  };
}

/** The answer, which nothing refers to, and its collections. */
function waysIn(answer: readonly Quad[]): ReadonlySet<string> {
  const objects = new Set(answer.map(({ object }) => keyOf(object)));
  const roots = answer.filter(({ subject }) => subject.termType === 'BlankNode' && !objects.has(keyOf(subject)));
  const collections = roots.filter(({ predicate }) => predicate.value === hydra.collection);
  return new Set([...roots.map(({ subject }) => keyOf(subject)), ...collections.map(({ object }) => keyOf(object))]);
}

const keyOf = (...terms: readonly Term[]): string => terms.map(nameOf).join(' ');

function nameOf(term: Term): string {
  if (term.termType !== 'Literal') return `${term.termType} ${term.value}`;
  return `${JSON.stringify(term.value)} ${term.language} ${term.datatype.value}`;
}
