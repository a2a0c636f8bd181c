import type { Dataset } from '../model/dataset.js';
import type { Iris } from '../model/iris.js';
import { shapeOf, writtenProperties, type NodeShapes } from '../model/node-shape.js';
import { schema } from '../vocabulary/schema.js';
import { xsd } from '../vocabulary/xsd.js';
import { compactIri } from './compact-iri.js';
import type { JsonObject } from './json-ld.js';
import { iri, typed } from './json-ld-value.js';

/** The properties that are said of a dataset beside those of its fields. */
export const additionalProperties: readonly string[] = [
  schema.creator,
  schema.dateModified,
  schema.inLanguage,
  schema.isAccessibleForFree,
  schema.includedInDataCatalog,
  schema.variableMeasured,
];

/**
 * Turns a dataset into what search engines for datasets want to be told of it beside its own fields, and what follows from
 * them: Google's recommended properties, and the rules of the Dutch register of datasets (NDE).
 */
export const datasetAddition = (dataset: Dataset, shapes: NodeShapes, iris: Iris): JsonObject => ({
  [compactIri(schema.url)]: dataset.id,
  [compactIri(schema.identifier)]: dataset.publisherIdentifier,
  [compactIri(schema.about)]: dataset.subjects,
  [compactIri(schema.creator)]: iri(dataset.publisher.id),
  [compactIri(schema.dateModified)]: typed(dataset.modified, xsd.date),
  [compactIri(schema.inLanguage)]: [...new Set(dataset.titles.map(({ language }) => language))],
  [compactIri(schema.isAccessibleForFree)]: true,
  [compactIri(schema.includedInDataCatalog)]: iri(iris.catalog),
  [compactIri(schema.variableMeasured)]: variables(shapes),
});

/** What one can learn of each agreement: the fields that people write. */
const variables = (shapes: NodeShapes): readonly string[] =>
  writtenProperties(shapeOf(shapes, 'Agreement')).map(({ name }) => name);
