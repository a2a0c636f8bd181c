import type { Quad, Term } from '@rdfjs/types';
import { groupBy } from '../../../src/model/group-by.js';

/**
 * Turns a graph whose blank nodes are the branches of trees, as those of answers are, into lines that are the same for
 * isomorphic graphs and for no others: a blank node is written as all that is said of it. Unlike a test of isomorphism,
 * which tries out what stands for what, it takes no time where many blank nodes are alike, and shows what differs.
 */
export function graphLines(graph: readonly Quad[]): readonly string[] {
  const distinct = [...new Map(graph.map((quad) => [keyOf(quad), quad])).values()];
  const statements = groupBy(distinct, ({ subject }) => [nameOf(subject)]);
  const references = groupBy(distinct, ({ object }) => [nameOf(object)]);
  const isBranch = (term: Term): boolean => term.termType === 'BlankNode' && references.has(nameOf(term));
  const write = (term: Term): string => {
    if (term.termType !== 'BlankNode') return nameOf(term);
    if ((references.get(nameOf(term))?.length ?? 0) > 1) throw new Error('A blank node stands in two places.');
    const lines = (statements.get(nameOf(term)) ?? []).map(({ predicate, object }) => line(predicate, object));
    return `[${lines.sort().join('; ')}]`;
  };
  const line = (predicate: Term, object: Term): string => `${nameOf(predicate)} ${write(object)}`;
  return distinct
    .filter(({ subject }) => !isBranch(subject))
    .map(
      ({ subject, predicate, object }) =>
        `${subject.termType === 'BlankNode' ? '[]' : nameOf(subject)} ${line(predicate, object)}`,
    )
    .sort();
}

/** Leaves out what is only said to be there. */
export function withoutEmptyNodes(graph: readonly Quad[]): readonly Quad[] {
  const subjects = new Set(graph.map(({ subject }) => nameOf(subject)));
  const telling = graph.filter(({ object }) => object.termType !== 'BlankNode' || subjects.has(nameOf(object)));
  return telling.length === graph.length ? graph : withoutEmptyNodes(telling);
}

const keyOf = ({ subject, predicate, object }: Quad): string => [subject, predicate, object].map(nameOf).join(' ');

function nameOf(term: Term): string {
  if (term.termType === 'BlankNode') return `_:${term.value}`;
  if (term.termType !== 'Literal') return `<${term.value}>`;
  return `${JSON.stringify(term.value)}${term.language ? `@${term.language.toLowerCase()}` : `^^<${term.datatype.value}>`}`;
}
