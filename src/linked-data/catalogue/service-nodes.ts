import type { Dataset } from '../../model/dataset.js';
import type { Iris } from '../../model/iris.js';
import { authorities } from '../../vocabulary/authorities.js';
import { dcat } from '../../vocabulary/dcat.js';
import { dcterms } from '../../vocabulary/dcterms.js';
import { foaf } from '../../vocabulary/foaf.js';
import { schema } from '../../vocabulary/schema.js';
import { formats } from '../formats.js';
import { iri, text } from '../json-ld-value.js';
import type { JsonObject } from '../json-ld.js';
import { licenceIri } from './licence-iri.js';
import { resourceNode } from '../resource-node.js';
import { servicesOf, type Service } from './services.js';
import { standardNode } from './standard-node.js';
import { titled, wordingOf } from './wording.js';

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
  const title = titled(dataset, ({ value }) => `${value}: ${name}`);
  return resourceNode(id, [dcat.DataService, schema.WebAPI], {
    [dcterms.title]: title,
    [dcterms.description]: wordingOf(dataset, description),
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
    [schema.description]: wordingOf(dataset, description),
    [schema.url]: iri(endpoint),
    [schema.documentation]: iri(page),
    [schema.provider]: iri(dataset.publisher.id),
  });
}
