import type { BlankNode, DataFactory as Factory, Quad, Quad_Object, Quad_Subject } from '@rdfjs/types';
import { DataFactory } from 'n3';

const factory: Factory = DataFactory;

/** Makes what keeps blank nodes of one piece of a graph apart from those of the next, which bear the same labels. */
export function createRelabelBlankNodes(): (quads: readonly Quad[]) => readonly Quad[] {
  let count = 0;
  return (quads) => {
    const labels = new Map<string, string>();
    const label = (value: string): string => {
      const known = labels.get(value) ?? `b${count++}`;
      labels.set(value, known);
      return known;
    };
    const relabelled = <T extends Quad_Subject | Quad_Object>(term: T): T | BlankNode =>
      term.termType === 'BlankNode' ? factory.blankNode(label(term.value)) : term;
    const isBlank = ({ subject, object }: Quad): boolean =>
      subject.termType === 'BlankNode' || object.termType === 'BlankNode';
    return quads.map((quad) =>
      isBlank(quad) ? factory.quad(relabelled(quad.subject), quad.predicate, relabelled(quad.object)) : quad,
    );
  };
}
