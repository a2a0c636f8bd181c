import { dcatapit } from '../../vocabulary/dcatapit.js';
import { dcterms } from '../../vocabulary/dcterms.js';
import { foaf } from '../../vocabulary/foaf.js';
import { licences } from '../../vocabulary/licences.js';
import { owl } from '../../vocabulary/owl.js';
import { skos } from '../../vocabulary/skos.js';
import { iri, texts } from '../json-ld-value.js';
import type { JsonObject } from '../json-ld.js';
import { resourceNode } from '../resource-node.js';

/** Turns the address of a licence into its description, the one that each harvester recognises by another of its terms. */
export function licenceNodes(url: string): readonly JsonObject[] {
  const licence = licences.find((one) => one.url === url);
  const types = [dcterms.LicenseDocument, dcatapit.LicenseDocument];
  if (!licence) return [resourceNode(url, types, {})];
  const { authority, title, name, version, type } = licence;
  return [
    resourceNode(authority, types, {
      [dcterms.title]: texts({ en: title }),
      [foaf.name]: texts({ it: name }),
      [owl.versionInfo]: version,
      [dcterms.type]: iri(type),
      [skos.exactMatch]: iri(url),
    }),
    resourceNode(type, [skos.Concept], { [skos.prefLabel]: texts({ en: type.split('/').at(-1) ?? type }) }),
  ];
}
