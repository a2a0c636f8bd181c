import { prefixes } from './prefixes.js';

const { dcatap, dcatapit, schema, schemahttp } = prefixes;

/** The ways to describe datasets that harvesters agree on: the IRI of each, and others it is known by. */
export const profileIris = Object.freeze({
  dcatAp: {
    iri: 'https://semiceu.github.io/DCAT-AP/releases/3.0.1/',
    aliases: [dcatap, 'https://semiceu.github.io/DCAT-AP/releases/3.0.1'],
  },
  dcatApIt: { iri: 'http://dati.gov.it/onto/dcatapit', aliases: [dcatapit] },
  schema: { iri: schema, aliases: [schemahttp, 'https://schema.org', 'http://schema.org'] },
});
