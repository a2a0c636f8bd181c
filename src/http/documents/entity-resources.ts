import { entityNames, segments, type EntityName } from '../../model/entity-name.js';
import { Country } from '../../model/country.js';
import type { Named } from '../../model/named.js';
import { shapeOf } from '../../model/node-shape.js';
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
    const detail = `There is nothing at this address: /${segments[entity]} lists all there is.`;
    return node ? entityResource(node, entity, published) : { problem: { status: 404, detail } };
  },
  *all(published) {
    for (const node of published.store.list(entity).items) yield entityResource(node, entity, published);
  },
}));

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
      content: () => entityPage(entity, node),
      jsonLd: () => documents.describe(node),
      operation: () => operations.entity(entity, node instanceof Country ? node.code : node.slug),
    },
    published,
  );
}
