import type { Term } from '@rdfjs/types';

/** Counts terms, each once. */
export interface DistinctTerms {
  add(term: Term): void;
  count(): number;
}

/**
 * Starts with no term. It keeps the values themselves, which are those of the snapshot, by what else tells terms apart: a
 * text made of all of a term would be kept beside them for each of a graph of any size.
 */
export function createDistinctTerms(): DistinctTerms {
  const valuesByKind = new Map<string, Set<string>>();
  return {
    add: (term) => {
      const kind = kindOf(term);
      const values = valuesByKind.get(kind);
      if (values) values.add(term.value);
      else valuesByKind.set(kind, new Set([term.value]));
    },
    count: () => [...valuesByKind.values()].reduce((sum, { size }) => sum + size, 0),
  };
}

/** What tells a term from another one of the same value. */
const kindOf = (term: Term): string =>
  term.termType !== 'Literal' ? term.termType : term.language === '' ? term.datatype.value : `@${term.language}`;
