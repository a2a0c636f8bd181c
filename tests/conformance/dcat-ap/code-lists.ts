import type { DataFactory as Factory, Quad } from '@rdfjs/types';
import { DataFactory } from 'n3';
import { iri } from '../../support/iri.js';

const factory: Factory = DataFactory;

/** The codes we use of each list the shapes know, as published at op.europa.eu and (ADMS) joinup.ec.europa.eu. */
const codesByList: Readonly<Record<string, readonly string[]>> = {
  'eu:access-right': ['eu:access-right/PUBLIC'],
  'eu:data-theme': ['eu:data-theme/INTR', 'eu:data-theme/REGI'],
  'eu:distribution-status': ['eu:distribution-status/COMPLETED'],
  'eu:file-type': [
    'eu:file-type/CSV',
    'eu:file-type/GEOJSON',
    'eu:file-type/JSON',
    'eu:file-type/JSON_LD',
    'eu:file-type/RDF_N_QUADS',
    'eu:file-type/RDF_N_TRIPLES',
    'eu:file-type/RDF_TURTLE',
    'eu:file-type/RDF_XML',
  ],
  'eu:frequency': ['eu:frequency/IRREG'],
  'eu:language': ['eu:language/ENG', 'eu:language/ITA'],
  'eu:place': ['eu:place/ITA_MIL'],
  'eu:planned-availability': ['eu:planned-availability/STABLE'],
  'licencetype:1.0': ['licencetype:Attribution'],
  'publishertype:1.0': ['publishertype:LocalAuthority'],
};

/** What the shapes of the code lists want to find beside a catalogue: the lists, and the codes in them. */
export const codeLists: readonly Quad[] = Object.entries(codesByList).flatMap(([name, codes]) => {
  const list = factory.namedNode(iri(name));
  return [
    factory.quad(list, factory.namedNode(iri('rdf:type')), factory.namedNode(iri('skos:ConceptScheme'))),
    factory.quad(list, factory.namedNode(iri('dct:title')), factory.literal(name, 'en')),
    ...codes.map((code) => factory.quad(factory.namedNode(iri(code)), factory.namedNode(iri('skos:inScheme')), list)),
  ];
});
