import { admsCodes } from '../../vocabulary/adms-codes.js';
import { authorities } from '../../vocabulary/authorities.js';
import { dcatapit } from '../../vocabulary/dcatapit.js';
import { dcterms } from '../../vocabulary/dcterms.js';
import { foaf } from '../../vocabulary/foaf.js';
import { owl } from '../../vocabulary/owl.js';
import { skos } from '../../vocabulary/skos.js';
import { iri, texts } from '../json-ld-value.js';
import type { JsonObject } from '../json-ld.js';
import { resourceNode } from '../resource-node.js';

/** What the registers of harvesters call a licence. */
interface KnownLicence {
  /** Its address, as the dataset names it. */
  readonly url: string;
  /** Its IRI in the EU's authority table “licence”, which every harvester knows. */
  readonly authority: string;
  /** Its title in CKAN's register of licences. */
  readonly title: string;
  /** Its name in the Italian list of licences. */
  readonly name: string;
  readonly version: string;
  readonly type: string;
}

const knownLicences: readonly KnownLicence[] = [
  {
    url: 'https://creativecommons.org/licenses/by/4.0/',
    authority: authorities.ccBy,
    title: 'Creative Commons Attribution',
    name: 'Creative Commons Attribuzione 4.0 Internazionale (CC BY 4.0)',
    version: '4.0',
    type: admsCodes.attribution,
  },
  {
    url: 'https://creativecommons.org/licenses/by-sa/4.0/',
    authority: authorities.ccBySa,
    title: 'Creative Commons Attribution Share-Alike',
    name: 'Creative Commons Attribuzione-Condividi allo stesso modo 4.0 Internazionale (CC BY-SA 4.0)',
    version: '4.0',
    type: admsCodes.sharedAlike,
  },
  {
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
    authority: authorities.ccZero,
    title: 'Creative Commons CCZero',
    name: 'Creative Commons CC0 1.0 Universale - Public Domain Dedication (CC0 1.0)',
    version: '1.0',
    type: admsCodes.publicDomain,
  },
];

const known = (url: string): KnownLicence | undefined => knownLicences.find((licence) => licence.url === url);

/** Turns the address of a licence into the IRI that harvesters of DCAT know it by. */
export const licenceIri = (url: string): string => known(url)?.authority ?? url;

/** Turns the address of a licence into its description, the one that each harvester recognises by another of its terms. */
export function licenceNodes(url: string): readonly JsonObject[] {
  const licence = known(url);
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
