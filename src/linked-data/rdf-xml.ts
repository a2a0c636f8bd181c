import type { Quad, Quad_Object, Quad_Subject } from '@rdfjs/types';
import { groupBy } from '../model/group-by.js';
import { prefixes as knownPrefixes } from '../vocabulary/prefixes.js';
import { xsd } from '../vocabulary/xsd.js';
import type { DocumentHead, GraphWriter } from './graph-writer.js';
import { remembered } from './remembered.js';
import { startTag, xmlElement, xmlText, type Attributes } from './xml-element.js';

const { rdf } = knownPrefixes;

/** Starts a document in RDF/XML (RDF 1.1 XML Syntax): one rdf:Description a subject in each piece. */
export function createRdfXmlWriter({ prefixes }: DocumentHead): GraphWriter {
  const names = Object.entries({ ...prefixes, rdf });
  const namespaces = Object.fromEntries(names.map(([prefix, base]) => [`xmlns:${prefix}`, base]));
  const nameOf = remembered((property) => qualifiedName(property, names));
  const propertyElement = ({ predicate, object }: Quad): string =>
    `    ${xmlElement(nameOf(predicate.value), attributesOf(object), contentOf(object))}\n`;
  return {
    start: () => `<?xml version="1.0" encoding="UTF-8"?>\n${startTag('rdf:RDF', namespaces)}\n`,
    write: async ({ statements }) => {
      let text = '';
      for (const [first, ...others] of groupBy(await statements(), ({ subject }) => [subject.value]).values()) {
        if (!first) continue;
        const properties = [first, ...others].map(propertyElement).join('');
        text += `  ${xmlElement('rdf:Description', aboutOf(first.subject), `\n${properties}  `)}\n`;
      }
      return text;
    },
    end: () => '</rdf:RDF>\n',
  };
}

const aboutOf = ({ termType, value }: Quad_Subject): Attributes =>
  termType === 'BlankNode' ? { 'rdf:nodeID': value } : { 'rdf:about': value };

function attributesOf(object: Quad_Object): Attributes {
  if (object.termType === 'BlankNode') return { 'rdf:nodeID': object.value };
  if (object.termType !== 'Literal') return { 'rdf:resource': object.value };
  if (object.language) return { 'xml:lang': object.language };
  return object.datatype.value === xsd.string ? {} : { 'rdf:datatype': object.datatype.value };
}

const contentOf = (object: Quad_Object): string | undefined =>
  object.termType === 'Literal' ? xmlText(object.value) : undefined;

/** RDF/XML can only hold a property whose IRI ends in an XML name; all of ours do, and one that does not is a bug. */
function qualifiedName(property: string, names: readonly (readonly [prefix: string, base: string])[]): string {
  for (const [prefix, base] of names) {
    const local = property.slice(base.length);
    if (property.startsWith(base) && /^[A-Za-z_][\w.-]*$/.test(local)) return `${prefix}:${local}`;
  }
  throw new Error(`RDF/XML has no name for the property ${property}: add its vocabulary to the prefixes.`);
}
