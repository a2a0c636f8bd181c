import { prefixes } from '../../vocabulary/prefixes.js';

/** A way to describe datasets that harvesters agree on, and a harvester may ask for. */
export interface Profile {
  /** What it is called in `?profile=`. */
  readonly name: string;
  /** Its IRI, by which `Accept-Profile` asks for it. */
  readonly iri: string;
  /** Other IRIs that ask for it. */
  readonly aliases: readonly string[];
  readonly title: string;
  /** The vocabularies that are not among its own. */
  readonly without: readonly string[];
}

const { dcatapit, schema, schemahttp, ...others } = prefixes;

/** The profiles of the catalogue: the whole of it conforms to all, and each is what remains without the others. */
export const profiles: readonly Profile[] = [
  {
    name: 'dcat-ap',
    iri: 'https://semiceu.github.io/DCAT-AP/releases/3.0.1/',
    aliases: [prefixes.dcatap, 'https://semiceu.github.io/DCAT-AP/releases/3.0.1'],
    title: 'DCAT-AP 3.0.1',
    without: [dcatapit, schema, schemahttp],
  },
  {
    name: 'dcat-ap-it',
    iri: 'http://dati.gov.it/onto/dcatapit',
    aliases: [prefixes.dcatapit],
    title: 'DCAT-AP_IT',
    without: [schema],
  },
  {
    name: 'schema',
    iri: prefixes.schema,
    aliases: [schemahttp, ...[schema, schemahttp].map((base) => base.slice(0, -1))],
    title: 'schema.org',
    without: [dcatapit, schemahttp, ...Object.values(others).filter((base) => base !== prefixes.hydra)],
  },
];
