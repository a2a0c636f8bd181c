import type { Quad, Quad_Object } from '@rdfjs/types';
import { Writer } from 'n3';
import type { Graph } from './graph.js';

/** Turns a graph into Turtle (RDF 1.1) as a person would write it: prefixes, and blank nodes in place. */
export function writeTurtle({ quads, prefixes }: Graph): Promise<string> {
  const bySubject = Map.groupBy(quads, ({ subject }) => subject.value);
  const writer = new Writer({ prefixes: { ...prefixes } });
  const inPlace = (object: Quad_Object): Quad_Object => {
    if (object.termType !== 'BlankNode') return object;
    const statements = bySubject.get(object.value) ?? [];
    return writer.blank(statements.map((quad) => ({ predicate: quad.predicate, object: inPlace(quad.object) })));
  };
  for (const { subject, predicate, object } of quads) {
    if (subject.termType !== 'BlankNode') writer.addQuad(subject, predicate, inPlace(object));
  }
  return new Promise((resolve, reject) => {
    writer.end((error: unknown, turtle: string) => {
      if (error instanceof Error) reject(error);
      else resolve(turtle);
    });
  });
}
