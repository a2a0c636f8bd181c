import type { DataFactory as Factory, Literal } from '@rdfjs/types';
import { DataFactory } from 'n3';
import { rdf } from '../../vocabulary/rdf.js';
import { isJsonObject, type Json, type JsonObject } from '../json-ld.js';
import type { FlatContext, PropertyTerm } from './flat-context.js';
import type { ToLiteral } from './literals.js';
import { NodeMap, type MappedValue, type Resource } from './node-map.js';

const factory: Factory = DataFactory;

/** How nodes are read. */
export interface ReadingRules {
  readonly context: FlatContext;
  readonly toLiteral: ToLiteral;
}

interface Reading extends ReadingRules {
  readonly map: NodeMap;
}

/**
 * Turns nodes into their node map, keys of a node in the order of their IRIs (JSON-LD 1.1 API, section 7.2). It knows what
 * our documents are made of, and throws at all else, so that no statement is lost.
 */
export function readNodes(graph: readonly Json[], rules: ReadingRules): NodeMap {
  const reading = { ...rules, map: new NodeMap() };
  for (const node of graph) {
    if (!isJsonObject(node) || '@value' in node || '@list' in node) throw unknown('@graph', node);
    describe(node, resourceOf(node, reading), reading);
  }
  return reading.map;
}

function resourceOf({ '@id': id }: JsonObject, { context, map }: Reading): Resource {
  if (id === undefined) return map.blankNode();
  if (typeof id !== 'string') throw unknown('@id', id);
  return id.startsWith('_:') ? map.labelled(id) : factory.namedNode(context.iri(id));
}

function describe(node: JsonObject, term: Resource, reading: Reading): void {
  const { context, map } = reading;
  for (const type of [node['@type'] ?? []].flat()) {
    map.add(term, '@type', factory.namedNode(iriOfType(type, context)));
  }
  const keys = Object.keys(node).filter((key) => key !== '@id' && key !== '@type');
  const properties = keys.sort().map((key) => ({ key, property: context.property(key) }));
  properties.sort((one, other) => compare(one.property.iri, other.property.iri));
  for (const { key, property } of properties) addValues(node[key] ?? null, { term, property }, reading);
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Of whom, and by which property, something is said. */
interface Place {
  readonly term: Resource;
  readonly property: PropertyTerm;
}

/** Null says nothing, and arrays within arrays are one. */
function addValues(value: Json, { term, property }: Place, reading: Reading): void {
  if (value === null) return;
  if (isList(value)) {
    for (const one of value) addValues(one, { term, property }, reading);
  } else if (isJsonObject(value) && isNode(value)) {
    const object = resourceOf(value, reading);
    reading.map.add(term, property.iri, object);
    describe(value, object, reading);
  } else {
    reading.map.add(term, property.iri, valueOf(value, property, reading));
  }
}

const isNode = (value: JsonObject): boolean => !('@value' in value || '@list' in value);

function valueOf(value: Json, property: PropertyTerm, reading: Reading): MappedValue {
  if (!isJsonObject(value)) return scalar(value, property, reading);
  if ('@value' in value) return valueObject(value, reading);
  if ('@list' in value) return listOf(value, property, reading);
  const term = resourceOf(value, reading);
  describe(value, term, reading);
  return term;
}

function scalar(value: Json, { iri, coercion }: PropertyTerm, reading: Reading): Resource | Literal {
  if (typeof value === 'object') throw unknown(iri, value);
  if (coercion !== '@id') return reading.toLiteral(value, { datatype: coercion });
  if (typeof value !== 'string') throw unknown(iri, value);
  return resourceOf({ '@id': value }, reading);
}

function valueObject(object: JsonObject, { toLiteral, context }: Reading): Literal {
  const { '@value': value = null, '@type': type, '@language': language, ...others } = object;
  if (typeof value === 'object' || Object.keys(others).length > 0) throw unknown('@value', object);
  if (language === undefined) {
    return toLiteral(value, { datatype: type === undefined ? undefined : iriOfType(type, context) });
  }
  if (typeof language !== 'string' || typeof value !== 'string' || type !== undefined) throw unknown('@value', object);
  return toLiteral(value, { language });
}

function listOf(object: JsonObject, property: PropertyTerm, reading: Reading): MappedValue {
  const { '@list': items, ...others } = object;
  if (!isList(items) || Object.keys(others).length > 0) throw unknown('@list', object);
  return items.length === 0 ? factory.namedNode(rdf.nil) : items.map((item) => valueOf(item, property, reading));
}

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

function iriOfType(type: Json, context: FlatContext): string {
  if (typeof type !== 'string') throw unknown('@type', type);
  return context.vocabularyIri(type);
}

const unknown = (key: string, value: Json): Error =>
  new Error(`A document has under ${key} what its reader does not know: ${JSON.stringify(value)}.`);
