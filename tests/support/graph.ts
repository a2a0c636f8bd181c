import type { Term } from '@rdfjs/types';
import type { Store } from 'n3';
import { iri } from './iri.js';

/** A term of a graph, and what the graph says of it; properties and classes are asked for by prefix: `dct:title`. */
export class GraphNode {
  constructor(
    private readonly graph: Store,
    readonly term: Term,
  ) {}

  /** The objects of a property. */
  all(property: string): readonly GraphNode[] {
    return this.graph.getObjects(this.term, iri(property), null).map((object) => new GraphNode(this.graph, object));
  }

  /** Whether the graph itself says that it is an instance of a class; nothing is inferred from subclasses. */
  is(type: string): boolean {
    return this.all('rdf:type').some(({ term }) => term.value === iri(type));
  }

  isOfType(datatype: string): boolean {
    return this.term.termType === 'Literal' && this.term.datatype.value === iri(datatype);
  }

  /** The language tag of a text; empty for all else. */
  get language(): string {
    return this.term.termType === 'Literal' ? this.term.language : '';
  }

  toString(): string {
    return this.term.value;
  }
}

/** The instances of a class. */
export const instancesOf = (graph: Store, type: string): readonly GraphNode[] =>
  graph.getSubjects(iri('rdf:type'), iri(type), null).map((subject) => new GraphNode(graph, subject));
