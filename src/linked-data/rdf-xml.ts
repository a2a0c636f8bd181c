import type { NamedNode, Quad, Quad_Subject } from '@rdfjs/types';
import { DOMImplementation, XMLSerializer, type Document, type Element } from '@xmldom/xmldom';
import { groupBy } from '../model/group-by.js';
import { prefixes as knownPrefixes } from '../vocabulary/prefixes.js';
import { xml } from '../vocabulary/xml.js';
import { xsd } from '../vocabulary/xsd.js';
import type { Graph } from './graph.js';
import type { DocumentHead, GraphWriter } from './graph-writer.js';

const { rdf } = knownPrefixes;

/** Starts a document in RDF/XML (RDF 1.1 XML Syntax): one rdf:Description a subject in each piece. */
export function createRdfXmlWriter({ prefixes }: DocumentHead): GraphWriter {
  const { head, tail } = rdfXmlParts({ quads: [], prefixes });
  return {
    start: () => head,
    write: async ({ statements }) => rdfXmlParts({ quads: await statements(), prefixes }).body,
    end: () => tail,
  };
}

/** A document in RDF/XML: what stands before the descriptions, they themselves, and what stands behind them. */
interface RdfXmlParts {
  readonly head: string;
  readonly body: string;
  readonly tail: string;
}

function rdfXmlParts({ quads, prefixes }: Graph): RdfXmlParts {
  const document = new DOMImplementation().createDocument(rdf, 'rdf:RDF');
  const root = document.documentElement;
  if (!root) throw new Error('The XML document has no root.');
  for (const [prefix, base] of Object.entries(prefixes)) root.setAttributeNS(xml.xmlns, `xmlns:${prefix}`, base);
  // So that the root has an end tag even where nothing is described.
  root.appendChild(document.createTextNode('\n'));
  for (const [first, ...others] of groupBy(quads, ({ subject }) => [subject.value]).values()) {
    if (!first) continue;
    const description = descriptionOf(document, first.subject);
    for (const quad of [first, ...others]) appendLine(description, propertyElement(document, quad, prefixes), 2);
    description.appendChild(document.createTextNode(indent(1)));
    root.appendChild(document.createTextNode('  '));
    root.appendChild(description);
    root.appendChild(document.createTextNode('\n'));
  }
  const text = new XMLSerializer().serializeToString(document);
  // The serializer writes whole documents only, and escapes ">" in attributes: the first one ends the root's tag.
  const [bodyStart, bodyEnd] = [text.indexOf('>') + 2, text.lastIndexOf('</')];
  return {
    head: `<?xml version="1.0" encoding="UTF-8"?>\n${text.slice(0, bodyStart)}`,
    body: text.slice(bodyStart, bodyEnd),
    tail: `${text.slice(bodyEnd)}\n`,
  };
}

const indent = (depth: number): string => `\n${'  '.repeat(depth)}`;

function appendLine(parent: Element, child: Element, depth: number): void {
  const line = parent.ownerDocument?.createTextNode(indent(depth));
  if (line) parent.appendChild(line);
  parent.appendChild(child);
}

function descriptionOf(document: Document, { termType, value }: Quad_Subject): Element {
  const description = document.createElementNS(rdf, 'rdf:Description');
  description.setAttributeNS(rdf, termType === 'BlankNode' ? 'rdf:nodeID' : 'rdf:about', value);
  return description;
}

function propertyElement(document: Document, { predicate, object }: Quad, prefixes: Graph['prefixes']): Element {
  const element = document.createElementNS(...qualifiedName(predicate, prefixes));
  if (object.termType !== 'Literal') {
    element.setAttributeNS(rdf, object.termType === 'BlankNode' ? 'rdf:nodeID' : 'rdf:resource', object.value);
    return element;
  }
  if (object.language) element.setAttributeNS(xml.xml, 'xml:lang', object.language);
  else if (object.datatype.value !== xsd.string) element.setAttributeNS(rdf, 'rdf:datatype', object.datatype.value);
  element.appendChild(document.createTextNode(object.value));
  return element;
}

/** RDF/XML can only hold a property whose IRI ends in an XML name; all of ours do, and one that does not is a bug. */
function qualifiedName({ value }: Pick<NamedNode, 'value'>, prefixes: Graph['prefixes']): [base: string, name: string] {
  for (const [prefix, base] of Object.entries(prefixes)) {
    const local = value.slice(base.length);
    if (value.startsWith(base) && /^[A-Za-z_][\w.-]*$/.test(local)) return [base, `${prefix}:${local}`];
  }
  throw new Error(`RDF/XML has no name for the property ${value}: add its vocabulary to the prefixes.`);
}
