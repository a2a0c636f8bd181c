import { namespace } from './namespace.js';

/** File types of the EU Publications Office's authority table “file type”. */
export const fileTypes = namespace('http://publications.europa.eu/resource/authority/file-type/', [
  'CSV',
  'GEOJSON',
  'JSON_LD',
  'RDF_N_QUADS',
  'RDF_N_TRIPLES',
  'RDF_TURTLE',
  'RDF_XML',
]);
