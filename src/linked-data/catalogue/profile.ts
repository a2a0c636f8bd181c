import { prefixes } from '../../vocabulary/prefixes.js';
import { profileIris } from '../../vocabulary/profiles.js';

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

/** What search engines read: schema.org alone. */
export const schemaOrg: Profile = {
  name: 'schema',
  ...profileIris.schema,
  title: 'schema.org',
  without: [dcatapit, schemahttp, ...Object.values(others).filter((base) => base !== prefixes.hydra)],
};

/** The profiles of the catalogue: the whole of it conforms to all, and each is what remains without the others. */
export const profiles: readonly Profile[] = [
  {
    name: 'dcat-ap',
    ...profileIris.dcatAp,
    title: 'DCAT-AP 3.0.1',
    without: [dcatapit, schema, schemahttp],
  },
  {
    name: 'dcat-ap-it',
    ...profileIris.dcatApIt,
    title: 'DCAT-AP_IT',
    without: [schema],
  },
  schemaOrg,
];
