import type { Dataset } from '../../model/dataset.js';
import type { Iris } from '../../model/iris.js';
import { authorities } from '../../vocabulary/authorities.js';
import { dcat } from '../../vocabulary/dcat.js';
import { dcatapit } from '../../vocabulary/dcatapit.js';
import { dcterms } from '../../vocabulary/dcterms.js';
import { foaf } from '../../vocabulary/foaf.js';
import { owl } from '../../vocabulary/owl.js';
import { xsd } from '../../vocabulary/xsd.js';
import { formatUrl, html } from '../formats.js';
import { iri, text, typed } from '../json-ld-value.js';
import type { JsonObject } from '../json-ld.js';
import { agentNodes } from './agent-nodes.js';
import { codeNodes } from './code-nodes.js';
import { locationNode } from './location-node.js';
import { periodNode } from './period-node.js';
import { distributionNodes, sharedNodes, type MeasuredFile } from './distribution-nodes.js';
import { licenceIri } from './licence-iri.js';
import { licenceNodes } from './licence-nodes.js';
import { resourceNode } from '../resource-node.js';
import { serviceNodes } from './service-nodes.js';
import { standardNode } from './standard-node.js';

/** A dataset as a catalogue lists it: with its files, whose bytes have been counted. */
export interface CatalogueEntry {
  readonly dataset: Dataset;
  readonly files: readonly MeasuredFile[];
}

/** Turns a dataset into all that DCAT, DCAT-AP and DCAT-AP_IT say of it, beside what its fields say by their own terms. */
export const datasetNodes = ({ dataset, files }: CatalogueEntry, iris: Iris): readonly JsonObject[] => [
  datasetNode({ dataset, files }, iris),
  resourceNode(landingPage(iris), [foaf.Document], {}),
  ...files.flatMap((file) => distributionNodes(file, dataset, iris)),
  ...sharedNodes(dataset, iris),
  ...serviceNodes(dataset, iris),
  ...agentNodes(dataset.publisher),
  ...licenceNodes(dataset.licence),
  ...dataset.spatialCoverage.map(locationNode),
  ...codeNodes(dataset),
  standardNode({ url: iris.vocabulary, title: 'The terms of Gemellaggi’s own' }),
];

/** The page of the dataset for people. */
const landingPage = ({ dataset }: Iris): string => formatUrl(dataset, html);

function datasetNode({ dataset, files }: CatalogueEntry, iris: Iris): JsonObject {
  const publisher = iri(dataset.publisher.id);
  return resourceNode(dataset.id, [dcat.Dataset, dcatapit.Dataset], {
    [dcterms.title]: dataset.titles.map(text),
    [dcterms.description]: dataset.descriptions.map(text),
    [dcterms.publisher]: publisher,
    [dcterms.creator]: publisher,
    [dcterms.rightsHolder]: publisher,
    [dcat.contactPoint]: iri(dataset.publisher.contactPoint.id),
    [dcterms.issued]: typed(dataset.issued, xsd.date),
    [dcterms.accessRights]: iri(authorities.publicAccess),
    [dcterms.license]: iri(licenceIri(dataset.licence)),
    [dcterms.conformsTo]: iri(iris.vocabulary),
    [dcterms.spatial]: dataset.spatialCoverage.map((place) => iri(place.iri)),
    [dcterms.temporal]: periodNode(dataset),
    [dcat.keyword]: dataset.keywords.map(text),
    [dcat.landingPage]: iri(landingPage(iris)),
    [dcat.version]: dataset.version,
    // CKAN before DCAT-AP 3 knows this one only.
    [owl.versionInfo]: dataset.version,
    [dcat.distribution]: files.map(({ name }) => iri(iris.distribution(name))),
  });
}
