import type { Iris } from '../../model/iris.js';
import { latest } from '../../model/latest.js';
import type { Text } from '../../model/text.js';
import { authorities } from '../../vocabulary/authorities.js';
import { dcat } from '../../vocabulary/dcat.js';
import { dcatapit } from '../../vocabulary/dcatapit.js';
import { dcterms } from '../../vocabulary/dcterms.js';
import { foaf } from '../../vocabulary/foaf.js';
import { schema } from '../../vocabulary/schema.js';
import { xsd } from '../../vocabulary/xsd.js';
import { iri, typed } from '../json-ld-value.js';
import type { JsonObject } from '../json-ld.js';
import type { CatalogueEntry } from './dataset-nodes.js';
import { licenceIri } from './licence-iri.js';
import { resourceNode } from '../resource-node.js';
import { serviceIris } from './services.js';
import type { Wording } from '../../model/own-language.js';
import { titled, wordingOf } from './wording.js';

/** What the catalogue is called after a title of its first dataset, in the languages we have a word in. */
const titleOf = ({ language, value }: Text): string =>
  language === 'it' ? `Catalogo: ${value}` : language === 'en' ? `Catalogue: ${value}` : value;

/** What there is in the catalogue, in our own words. */
const description: Wording = {
  it: 'Dati aperti con tutti i file da scaricare e i servizi con cui interrogarli.',
  en: 'Open data with all files to download, and the services to query them.',
};

/** Turns the datasets of a page into the catalogue that lists them; it says of itself what it says of its first dataset. */
export function catalogueNodes(entries: readonly CatalogueEntry[], iris: Iris): readonly JsonObject[] {
  const [first] = entries;
  if (!first) return [];
  const { dataset } = first;
  const title = titled(dataset, titleOf);
  const issued = entries.map((entry) => entry.dataset.issued);
  const datasets = entries.map(({ dataset: { id } }) => iri(id));
  const catalog = resourceNode(iris.catalog, [dcat.Catalog, dcatapit.Catalog, schema.DataCatalog], {
    [dcterms.title]: title,
    [dcterms.description]: wordingOf(dataset, description),
    [dcterms.publisher]: iri(dataset.publisher.id),
    [dcterms.issued]: typed(issued.sort()[0] ?? dataset.issued, xsd.date),
    [dcterms.modified]: latest(entries.map(({ dataset: { modified } }) => modified)),
    [dcterms.language]: dataset.languages,
    [dcterms.license]: iri(licenceIri(dataset.licence)),
    [dcterms.spatial]: dataset.spatialCoverage.map((place) => iri(place.iri)),
    [foaf.homepage]: iri(iris.home),
    [dcat.themeTaxonomy]: iri(authorities.dataTheme),
    [dcat.dataset]: datasets,
    [dcat.service]: serviceIris(iris).map(iri),
    [schema.name]: title,
    [schema.description]: wordingOf(dataset, description),
    [schema.publisher]: iri(dataset.publisher.id),
    [schema.license]: dataset.licence,
    [schema.url]: iris.catalog,
    [schema.dataset]: datasets,
  });
  return [catalog, resourceNode(iris.home, [foaf.Document], {})];
}
