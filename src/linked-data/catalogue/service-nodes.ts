import type { Dataset } from '../../model/dataset.js';
import type { Iris } from '../../model/iris.js';
import type { Text } from '../../model/text.js';
import { authorities } from '../../vocabulary/authorities.js';
import { dcat } from '../../vocabulary/dcat.js';
import { dcterms } from '../../vocabulary/dcterms.js';
import { foaf } from '../../vocabulary/foaf.js';
import { schema } from '../../vocabulary/schema.js';
import { standards, type Standard } from '../../vocabulary/standards.js';
import { formats, jsonLd } from '../formats.js';
import { iri, text, texts } from '../json-ld-value.js';
import type { JsonObject } from '../json-ld.js';
import { licenceIri } from './licence.js';
import { resourceNode } from '../resource-node.js';
import { standardNode } from './standard-node.js';

/** A way to ask for the data. */
export interface Service {
  readonly id: string;
  readonly name: string;
  readonly description: Readonly<Record<string, string>>;
  readonly endpoint: string;
  /** What a machine reads to learn how to ask. */
  readonly contract: { readonly url: string; readonly mediaType: string };
  /** What a person reads. */
  readonly page: string;
  readonly standard: Standard;
}

/** The ways to ask a gateway for its data. */
export const servicesOf = (iris: Iris): readonly Service[] => [
  {
    id: iris.service('graphql'),
    name: 'GraphQL',
    description: {
      it: 'Il grafo di città, Paesi, accordi e settori, da interrogare in GraphQL; ogni risposta è anche RDF.',
      en: 'The graph of cities, countries, agreements and sectors, to be queried in GraphQL; every answer is RDF, too.',
    },
    endpoint: iris.graphql,
    contract: { url: iris.contract, mediaType: 'text/plain' },
    page: iris.explorer,
    standard: standards.graphql,
  },
  {
    id: iris.service('documents'),
    name: 'Linked Data',
    description: {
      it: 'Un documento per ogni città, Paese, accordo e settore, nel formato che si chiede (negoziazione del contenuto).',
      en: 'A document for each city, country, agreement and sector, in the format one asks for (content negotiation).',
    },
    endpoint: iris.home,
    contract: { url: iris.wellKnown('void'), mediaType: jsonLd.mediaType },
    page: iris.home,
    standard: standards.http,
  },
];

/** The IRIs of all ways to ask a gateway for its data. */
export const serviceIris = (iris: Iris): readonly string[] => servicesOf(iris).map(({ id }) => id);

/** Turns the ways to ask for a dataset into data services of DCAT, and into web APIs of schema.org. */
export const serviceNodes = (dataset: Dataset, iris: Iris): readonly JsonObject[] =>
  servicesOf(iris).flatMap((service) => [
    serviceNode(service, dataset),
    resourceNode(service.page, [foaf.Document], {}),
    standardNode(service.standard),
  ]);

function serviceNode(
  { id, name, description, endpoint, contract, page, standard }: Service,
  dataset: Dataset,
): JsonObject {
  const title = dataset.titles.map(({ language, value }: Text) => text({ language, value: `${value}: ${name}` }));
  return resourceNode(id, [dcat.DataService, schema.WebAPI], {
    [dcterms.title]: title,
    [dcterms.description]: texts(description),
    [dcat.endpointURL]: iri(endpoint),
    [dcat.endpointDescription]: iri(contract.url),
    [dcat.landingPage]: iri(page),
    [dcat.servesDataset]: iri(dataset.id),
    [dcterms.conformsTo]: iri(standard.url),
    [dcterms.format]: formats.map(({ fileType }) => iri(fileType)),
    [dcterms.publisher]: iri(dataset.publisher.id),
    [dcat.contactPoint]: iri(dataset.publisher.contactPoint.id),
    [dcterms.license]: iri(licenceIri(dataset.licence)),
    [dcterms.accessRights]: iri(authorities.publicAccess),
    [dcat.theme]: dataset.themes,
    [dcat.keyword]: dataset.keywords.map(text),
    [schema.name]: title,
    [schema.description]: texts(description),
    [schema.url]: iri(endpoint),
    [schema.documentation]: iri(page),
    [schema.provider]: iri(dataset.publisher.id),
  });
}
