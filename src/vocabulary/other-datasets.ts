/** A dataset ours leads to (VoID, section 5). */
export interface OtherDataset {
  /** What it is called in the IRIs of the links to it. */
  readonly name: string;
  readonly title: string;
  /** What its IRIs start with. */
  readonly uriSpace: string;
}

/** The datasets ours lead to. */
export const otherDatasets: readonly OtherDataset[] = [
  { name: 'wikidata', title: 'Wikidata', uriSpace: 'http://www.wikidata.org/entity/' },
  { name: 'geonames', title: 'GeoNames', uriSpace: 'https://sws.geonames.org/' },
  { name: 'eurovoc', title: 'EuroVoc', uriSpace: 'http://eurovoc.europa.eu/' },
  { name: 'eu', title: 'EU Vocabularies', uriSpace: 'http://publications.europa.eu/resource/authority/' },
  { name: 'italy', title: 'Italian vocabularies', uriSpace: 'https://w3id.org/italia/controlled-vocabulary/' },
];
