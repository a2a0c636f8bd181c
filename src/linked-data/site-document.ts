import type { Dataset } from '../model/dataset.js';
import type { Iris } from '../model/iris.js';
import { schema } from '../vocabulary/schema.js';
import { text } from './json-ld-value.js';
import type { JsonLdDocument } from './json-ld.js';
import { ownContext } from './own-context.js';
import { resourceNode } from './resource-node.js';

/** Turns the dataset into the description of the site that shows it, with its context within. */
export function siteDocument(dataset: Dataset, iris: Iris, context: JsonLdDocument): JsonLdDocument {
  const node = resourceNode(iris.home, [schema.WebSite], {
    [schema.name]: dataset.titles.map(text),
    [schema.description]: dataset.descriptions.map(text),
    [schema.url]: iris.home,
    [schema.mainEntity]: { '@id': dataset.id },
    [schema.publisher]: { '@id': dataset.publisher.id },
    [schema.license]: dataset.licence,
  });
  return { '@context': ownContext([node], context), ...node };
}
