import type { Quad, Term } from '@rdfjs/types';

/** The statements of a graph as texts that can be looked for in another graph, where blank nodes have other labels. */
const statementsOf = (quads: readonly Quad[]): ReadonlySet<string> =>
  new Set(quads.map(({ subject, predicate, object }) => [subject, predicate, object].map(termText).join(' ')));

/** The statements of one graph that another one does not make. */
export function missingIn(graph: readonly Quad[], quads: readonly Quad[]): readonly string[] {
  const said = statementsOf(graph);
  return [...statementsOf(quads)].filter((statement) => !said.has(statement));
}

const termText = (term: Term): string => {
  if (term.termType === 'Literal') return JSON.stringify([term.value, term.language, term.datatype.value]);
  return term.termType === 'BlankNode' ? '_' : term.value;
};
