import type { Literal, NamedNode, Term } from '@rdfjs/types';

/**
 * A literal of RDF/JS whose language tag keeps its spelling, and which has its parts at hand. That of the factory puts tags
 * into lower case; that is the same to RDF (RDF 1.1, section 3.3), but not to every store that compares the formats of one graph.
 */
export class LiteralTerm implements Literal {
  readonly termType = 'Literal';

  constructor(
    readonly value: string,
    readonly language: string,
    readonly datatype: NamedNode,
  ) {}

  equals(other: Term | null | undefined): boolean {
    return (
      other?.termType === 'Literal' &&
      other.value === this.value &&
      other.datatype.value === this.datatype.value &&
      other.language.toLowerCase() === this.language.toLowerCase()
    );
  }
}
