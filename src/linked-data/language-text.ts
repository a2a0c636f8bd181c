import type { Literal, NamedNode, Term } from '@rdfjs/types';

/**
 * Makes a text in a language whose tag keeps its spelling. The factory puts tags into lower case; that is the same to RDF
 * (RDF 1.1, section 3.3), but not to every store that compares the formats of one graph.
 */
export function languageText(value: string, language: string, datatype: NamedNode): Literal {
  const equals = (other: Term | null | undefined): boolean =>
    other?.termType === 'Literal' && other.value === value && other.language.toLowerCase() === language.toLowerCase();
  return { termType: 'Literal', value, language, datatype, equals };
}
