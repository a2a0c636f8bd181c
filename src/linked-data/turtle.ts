import type { Quad, Quad_Object } from '@rdfjs/types';
import { Writer } from 'n3';
import { groupBy } from '../model/group-by.js';
import { rdf } from '../vocabulary/rdf.js';
import type { DocumentHead, GraphWriter } from './graph-writer.js';

/**
 * Starts a document in Turtle (RDF 1.1) as a person would write it: prefixes, and blank nodes and lists in place; a blank
 * node is described in the piece that names it.
 */
export function createTurtleWriter({ prefixes }: DocumentHead): GraphWriter {
  let text = '';
  const sink = {
    write: (chunk: string, _encoding: string, done?: () => void) => {
      text += chunk;
      done?.();
    },
    end: (done?: () => void) => done?.(),
  };
  const writer = new Writer(sink, { prefixes: { ...prefixes } });
  const taken = (): string => {
    const part = text;
    text = '';
    return part;
  };
  return {
    start: taken,
    write: async ({ statements }) => {
      addStatements(writer, await statements());
      return taken();
    },
    end: () => {
      writer.end();
      return taken();
    },
  };
}

function addStatements(writer: Writer, quads: readonly Quad[]): void {
  const bySubject = groupBy(quads, ({ subject }) => [subject.value]);
  const statementsOf = (term: Quad_Object): readonly Quad[] =>
    term.termType === 'BlankNode' ? (bySubject.get(term.value) ?? []) : [];
  const objectOf = (term: Quad_Object, predicate: string): Quad_Object | undefined =>
    statementsOf(term).find((quad) => quad.predicate.value === predicate)?.object;
  const itemsOf = (list: Quad_Object): Quad_Object[] => {
    const [first, rest] = [objectOf(list, rdf.first), objectOf(list, rdf.rest)];
    return first && rest ? [inPlace(first), ...itemsOf(rest)] : [];
  };
  const inPlace = (object: Quad_Object): Quad_Object => {
    if (object.termType !== 'BlankNode') return object;
    // The typings have the result of `list` as its items; the writer gives one term.
    if (objectOf(object, rdf.first)) return [writer.list(itemsOf(object))].flat()[0] ?? object;
    return writer.blank(
      statementsOf(object).map((quad) => ({ predicate: quad.predicate, object: inPlace(quad.object) })),
    );
  };
  // A blank node is written where it is the object; one that is nowhere an object has no other place than its own.
  const objects = new Set(quads.flatMap(({ object }) => (object.termType === 'BlankNode' ? [object.value] : [])));
  for (const { subject, predicate, object } of quads) {
    if (subject.termType !== 'BlankNode' || !objects.has(subject.value)) {
      writer.addQuad(subject, predicate, inPlace(object));
    }
  }
}
