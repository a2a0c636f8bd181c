import type { BlankNode, DataFactory as Factory, NamedNode, Quad_Object, Term } from '@rdfjs/types';
import { DataFactory } from 'n3';

const factory: Factory = DataFactory;

/** A thing of which something can be said. */
export type Resource = NamedNode | BlankNode;

/** What is said of a thing: a term, or a list of such that has any. */
export type MappedValue = Quad_Object | readonly MappedValue[];

/** A thing, and the values of each of its properties; its classes are the values of `@type`. */
export interface MappedNode {
  readonly term: Resource;
  readonly properties: ReadonlyMap<string, ReadonlyMap<string, MappedValue>>;
}

/** Gathers all that a document says by the thing of which it is said, each statement once (JSON-LD 1.1 API, section 7). */
export class NodeMap {
  readonly #nodes = new Map<string, { term: Resource; properties: Map<string, Map<string, MappedValue>> }>();
  readonly #labelled = new Map<string, BlankNode>();
  #blankNodes = 0;

  /** All things by their IRIs, or the labels of blank nodes. */
  get nodes(): ReadonlyMap<string, MappedNode> {
    return this.#nodes;
  }

  /** Makes one more blank node. */
  blankNode(): BlankNode {
    return factory.blankNode(`b${this.#blankNodes++}`);
  }

  /** The blank node that has a label in the document. */
  labelled(label: string): BlankNode {
    const known = this.#labelled.get(label) ?? this.blankNode();
    this.#labelled.set(label, known);
    return known;
  }

  add(term: Resource, property: string, value: MappedValue): void {
    const key = keyOf(term);
    const node = this.#nodes.get(key) ?? { term, properties: new Map<string, Map<string, MappedValue>>() };
    this.#nodes.set(key, node);
    const values = node.properties.get(property) ?? new Map<string, MappedValue>();
    node.properties.set(property, values);
    // Two lists are two, however alike.
    const valueKey = 'termType' in value ? keyOf(value) : `list ${values.size}`;
    if (!values.has(valueKey)) values.set(valueKey, value);
  }
}

/** A text that is the same for the same term, and another one for each other. */
function keyOf(term: Term): string {
  if (term.termType === 'Literal') return `"${term.value}"${term.language}^${term.datatype.value}`;
  return term.termType === 'BlankNode' ? `_:${term.value}` : term.value;
}
