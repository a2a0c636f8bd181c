import type { Published } from '../published.js';
import type { Resource, ResourceRoute } from './resource.js';

/** Turns the maker of a document into a kind that has this document only. */
export const singleResource = (path: string, resource: (published: Published) => Resource): ResourceRoute => ({
  path,
  isNamed: false,
  find: (_request, published) => resource(published),
  all: (published) => [resource(published)],
});
