import { entityNames, segments, type EntityName } from '../../model/entity-name.js';
import type { Named } from '../../model/named.js';
import { shapeOf } from '../../model/node-shape.js';
import type { ProblemDetails } from '../problem.js';
import type { Published } from '../published.js';
import { entityPage } from '../../pages/entity/entity-page.js';
import { withPage } from './page-representation.js';
import { inAllFormats, type Resource, type ResourceRoute } from './resource.js';

/** The documents about one entity each. */
export const entityResources: readonly ResourceRoute[] = entityNames.map((entity) => ({
  path: `/${segments[entity]}`,
  isNamed: true,
  find: ({ name }, published) => {
    const node = published.store.list(entity).get(name);
    if (node) return entityResource(node, entity, published);
    return { problem: published.store.isWithdrawn(entity, name) ? withdrawn(entity) : unknown(entity) };
  },
  *all(published) {
    for (const node of published.store.list(entity).items) yield entityResource(node, entity, published);
  },
}));

const unknown = (entity: EntityName): ProblemDetails => ({
  status: 404,
  detail: `There is nothing at this address: /${segments[entity]} lists all there is.`,
});

/** What was withdrawn is not looked for again (RFC 9110, section 15.5.11). */
const withdrawn = (entity: EntityName): ProblemDetails => ({
  status: 410,
  detail: `What was at this address was withdrawn and will not come back: /${segments[entity]} lists all there is.`,
});

function entityResource(node: Named, entity: EntityName, published: Published): Resource {
  const { documents, shapes, iris, operations } = published;
  const resource: Resource = {
    url: node.id,
    about: node.id,
    type: shapeOf(shapes, entity).type,
    modified: node.modified,
    representations: inAllFormats(() => documents.describe(node), published),
    links: [
      { relation: 'collection', target: iris.dataset },
      { relation: 'up', target: iris.list(entity) },
    ],
  };
  return withPage(
    resource,
    {
      content: () => entityPage(node),
      jsonLd: () => documents.excerpts.describe(node),
      operation: () => operations.entity(entity, node),
    },
    published,
  );
}
