/** The datasets ours lead to, each with what its IRIs start with (VoID, section 5). */
export const otherDatasets: Readonly<Record<string, string>> = Object.freeze({
  Wikidata: 'http://www.wikidata.org/entity/',
  GeoNames: 'https://sws.geonames.org/',
  EuroVoc: 'http://eurovoc.europa.eu/',
  'EU Vocabularies': 'http://publications.europa.eu/resource/authority/',
  'Italian controlled vocabularies': 'https://w3id.org/italia/controlled-vocabulary/',
});
