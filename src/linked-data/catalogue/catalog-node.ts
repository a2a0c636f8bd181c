import type { Iris } from '../../model/iris.js';
import type { Text } from '../../model/text.js';
import { authorities } from '../../vocabulary/authorities.js';
import { dcat } from '../../vocabulary/dcat.js';
import { dcatapit } from '../../vocabulary/dcatapit.js';
import { dcterms } from '../../vocabulary/dcterms.js';
import { foaf } from '../../vocabulary/foaf.js';
import { schema } from '../../vocabulary/schema.js';
import { xsd } from '../../vocabulary/xsd.js';
import { iri, text, typed } from '../json-ld-value.js';
import type { Json, JsonObject } from '../json-ld.js';
import type { CatalogueEntry } from './dataset-nodes.js';
import { licenceIri } from './licence.js';
import { resourceNode } from '../resource-node.js';
import { serviceIris } from './service-nodes.js';

/** Makes of the title of the first dataset the title and the description of its catalogue, by language. */
const wordings: Readonly<Record<string, { readonly title: string; readonly description: string }>> = {
  it: {
    title: 'Catalogo: {title}',
    description: 'I dati aperti «{title}»: tutti i file da scaricare e i servizi con cui interrogarli.',
  },
  en: {
    title: 'Catalogue: {title}',
    description: 'The open data “{title}”: all files to download, and the services to query them.',
  },
};

/** Turns the datasets of a page into the catalogue that lists them; it says of itself what it says of its first dataset. */
export function catalogNodes(entries: readonly CatalogueEntry[], iris: Iris): readonly JsonObject[] {
  const [first] = entries;
  if (!first) return [];
  const { dataset } = first;
  const title = dataset.titles.map((title) => worded(title, 'title'));
  const description = dataset.titles.map((title) => worded(title, 'description'));
  const datasets = entries.map(({ dataset: { id } }) => iri(id));
  const catalog = resourceNode(iris.catalog, [dcat.Catalog, dcatapit.Catalog, schema.DataCatalog], {
    [dcterms.title]: title,
    [dcterms.description]: description,
    [dcterms.publisher]: iri(dataset.publisher.id),
    [dcterms.issued]: typed(earliest(entries.map(({ dataset: { issued } }) => issued)), xsd.date),
    [dcterms.modified]: entries
      .map(({ dataset: { modified } }) => modified)
      .sort()
      .at(-1),
    [dcterms.language]: dataset.languages,
    [dcterms.license]: iri(licenceIri(dataset.licence)),
    [dcterms.spatial]: dataset.spatialCoverage.map((place) => iri(place.iri)),
    [foaf.homepage]: iri(iris.home),
    [dcat.themeTaxonomy]: iri(authorities.dataTheme),
    [dcat.dataset]: datasets,
    [dcat.service]: serviceIris(iris).map(iri),
    [schema.name]: title,
    [schema.description]: description,
    [schema.publisher]: iri(dataset.publisher.id),
    [schema.license]: dataset.licence,
    [schema.url]: iris.catalog,
    [schema.dataset]: datasets,
  });
  return [catalog, resourceNode(iris.home, [foaf.Document], {})];
}

const earliest = (dates: readonly string[]): string => [...dates].sort()[0] ?? '';

const worded = ({ language, value }: Text, part: 'title' | 'description'): Json =>
  text({ language, value: wordings[language]?.[part].replace('{title}', value) ?? value });
