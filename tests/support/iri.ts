/** The prefixes tests write vocabularies with; written here once more, so that a wrong one in the sources is found. */
const prefixes: Readonly<Record<string, string>> = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dcatapit: 'http://dati.gov.it/onto/dcatapit#',
  dct: 'http://purl.org/dc/terms/',
  eu: 'http://publications.europa.eu/resource/authority/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  geosparql: 'http://www.opengis.net/ont/geosparql#',
  'http-schema': 'http://schema.org/',
  hydra: 'http://www.w3.org/ns/hydra/core#',
  licencetype: 'http://purl.org/adms/licencetype/',
  publishertype: 'http://purl.org/adms/publishertype/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  sh: 'http://www.w3.org/ns/shacl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  void: 'http://rdfs.org/ns/void#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** Turns a name with a prefix, such as `dct:title`, into its IRI. */
export function iri(name: string): string {
  const [prefix = '', ...local] = name.split(':');
  const base = prefixes[prefix];
  if (base === undefined) throw new Error(`No prefix for ${name}`);
  return base + local.join(':');
}
