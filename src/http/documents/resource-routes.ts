import { catalogResources } from './catalog-resources.js';
import { datasetResources } from './dataset-resources.js';
import { entityResources } from './entity-resources.js';
import { homeResources } from './home-resources.js';
import { listResources } from './list-resources.js';
import type { Resource, ResourceRoute } from './resource.js';
import { vocabularyResources } from './vocabulary-resources.js';
import type { Published } from '../published.js';

/** All kinds of documents the gateway has. */
export const resourceRoutes: readonly ResourceRoute[] = [
  ...homeResources,
  ...datasetResources,
  ...catalogResources,
  ...listResources,
  ...entityResources,
  ...vocabularyResources,
];

/** All documents the gateway has, one after the other. */
export function* allResources(published: Published): Iterable<Resource> {
  for (const route of resourceRoutes) yield* route.all(published);
}
