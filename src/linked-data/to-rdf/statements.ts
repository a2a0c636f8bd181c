import type { DataFactory as Factory, Quad, Quad_Object } from '@rdfjs/types';
import { DataFactory } from 'n3';
import { rdf } from '../../vocabulary/rdf.js';
import type { MappedValue, NodeMap } from './node-map.js';

const factory: Factory = DataFactory;

/** Turns a node map into its statements, subjects and properties in the order of their IRIs (JSON-LD 1.1 API, section 8.2). */
export function statementsOf(map: NodeMap): readonly Quad[] {
  const quads: Quad[] = [];
  for (const [, { term, properties }] of sorted(map.nodes)) {
    for (const [property, values] of sorted(properties)) {
      const predicate = factory.namedNode(property === '@type' ? rdf.type : property);
      for (const value of values.values()) quads.push(factory.quad(term, predicate, objectOf(value, map, quads)));
    }
  }
  return quads;
}

/** The statements that make up a list stand before the one that leads to it. */
function objectOf(value: MappedValue, map: NodeMap, quads: Quad[]): Quad_Object {
  if ('termType' in value) return value;
  const head = map.blankNode();
  let cell = head;
  for (const [index, item] of value.entries()) {
    const object = objectOf(item, map, quads);
    const next = index + 1 < value.length ? map.blankNode() : undefined;
    quads.push(factory.quad(cell, factory.namedNode(rdf.first), object));
    quads.push(factory.quad(cell, factory.namedNode(rdf.rest), next ?? factory.namedNode(rdf.nil)));
    cell = next ?? cell;
  }
  return head;
}

const sorted = <T>(entries: ReadonlyMap<string, T>): readonly (readonly [string, T])[] =>
  [...entries].sort(([one], [other]) => (one < other ? -1 : 1));
