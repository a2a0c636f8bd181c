import { namespace } from './namespace.js';
import { prefixes } from './prefixes.js';

/** Data Catalog Vocabulary, version 3. */
export const dcat = namespace(prefixes.dcat, [
  'Catalog',
  'DataService',
  'Dataset',
  'Distribution',
  'accessService',
  'accessURL',
  'bbox',
  'byteSize',
  'centroid',
  'contactPoint',
  'dataset',
  'distribution',
  'downloadURL',
  'endDate',
  'endpointDescription',
  'endpointURL',
  'keyword',
  'landingPage',
  'mediaType',
  'servesDataset',
  'service',
  'startDate',
  'theme',
  'themeTaxonomy',
  'version',
]);
