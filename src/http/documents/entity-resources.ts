import { entityNames, segments, type EntityName } from '../../model/entity-name.js';
import type { Node } from '../../model/node.js';
import { shapeOf } from '../../model/node-shape.js';
import type { Published } from '../published.js';
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

function entityResource(node: Node, entity: EntityName, published: Published): Resource {
  const { documents, shapes, iris } = published;
  return {
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
}
