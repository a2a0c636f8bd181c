import type { NamedNode, Quad_Object, Quad_Subject } from '@rdfjs/types';
import { create } from 'xmlbuilder2';
import { prefixes as knownPrefixes } from '../vocabulary/prefixes.js';
import { xsd } from '../vocabulary/xsd.js';
import { groupBy } from '../model/group-by.js';
import type { Graph } from './graph.js';

type Attributes = Readonly<Record<string, string>>;

/** Turns a graph into RDF/XML (RDF 1.1 XML Syntax): one rdf:Description a subject. */
export function writeRdfXml({ quads, prefixes }: Graph): string {
  const namespaces = Object.fromEntries(Object.entries(prefixes).map(([prefix, base]) => [`xmlns:${prefix}`, base]));
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele(knownPrefixes.rdf, 'rdf:RDF', namespaces);
  for (const statements of groupBy(quads, ({ subject }) => [subject.value]).values()) {
    const [first] = statements;
    if (!first) continue;
    const description = root.ele('rdf:Description', subjectAttributes(first.subject));
    for (const { predicate, object } of statements) {
      const property = description.ele(qualifiedName(predicate, prefixes), objectAttributes(object));
      if (object.termType === 'Literal') property.txt(object.value);
    }
  }
  return root.end({ prettyPrint: true });
}

function subjectAttributes(subject: Quad_Subject): Attributes {
  return subject.termType === 'BlankNode' ? { 'rdf:nodeID': subject.value } : { 'rdf:about': subject.value };
}

function objectAttributes(object: Quad_Object): Attributes {
  if (object.termType === 'BlankNode') return { 'rdf:nodeID': object.value };
  if (object.termType !== 'Literal') return { 'rdf:resource': object.value };
  if (object.language) return { 'xml:lang': object.language };
  return object.datatype.value === xsd.string ? {} : { 'rdf:datatype': object.datatype.value };
}

/** RDF/XML can only hold a property whose IRI ends in an XML name; all of ours do, and one that does not is a bug. */
function qualifiedName({ value }: Pick<NamedNode, 'value'>, prefixes: Readonly<Record<string, string>>): string {
  for (const [prefix, base] of Object.entries(prefixes)) {
    const local = value.slice(base.length);
    if (value.startsWith(base) && /^[A-Za-z_][\w.-]*$/.test(local)) return `${prefix}:${local}`;
  }
  throw new Error(`RDF/XML has no name for the property ${value}: add its vocabulary to the prefixes.`);
}
