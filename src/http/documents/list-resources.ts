import type { CollectionPage } from '../../linked-data/collection-page.js';
import type { JsonLdDocument } from '../../linked-data/json-ld.js';
import { listTypes } from '../../linked-data/list-types.js';
import { entityNames, segments, type EntityName } from '../../model/entity-name.js';
import type { Named } from '../../model/named.js';
import type { PageStart } from '../../model/iris.js';
import { isSlug } from '../../model/slug.js';
import { schema } from '../../vocabulary/schema.js';
import type { Published } from '../published.js';
import { tableMetadataLink } from './table-metadata-link.js';
import { pageOfList } from './page-of-list.js';
import { listPage } from '../../pages/list/list-page.js';
import { withPage } from './page-representation.js';
import { inAllFormats, type Found, type Resource, type ResourceRoute } from './resource.js';

/** The lists of all entities of a type, page by page. */
export const listResources: readonly ResourceRoute[] = entityNames.flatMap((entity) => [
  firstPages(entity),
  otherPages(entity, 'after'),
  otherPages(entity, 'before'),
]);

function firstPages(entity: EntityName): ResourceRoute {
  return {
    path: `/${segments[entity]}`,
    isNamed: false,
    find: ({ query }, published) => {
      const { after, before } = query;
      if (after === undefined && before === undefined) return firstPage(entity, published);
      return movedPage(entity, { after, before }, published);
    },
    *all(published) {
      yield firstPage(entity, published);
      for (let page = pageOf(entity, {}, published); page.next !== undefined;) {
        page = pageOf(entity, { after: page.items.at(-1)?.slug }, published);
        yield listResource(entity, page, published);
      }
    },
  };
}

/** The pages around the first one have addresses without a query, so that a host without a program can have them, too. */
function otherPages(entity: EntityName, direction: 'after' | 'before'): ResourceRoute {
  return {
    path: `/${segments[entity]}/${direction}`,
    isNamed: true,
    find: ({ name }, published) =>
      isSlug(name)
        ? listResource(entity, pageOf(entity, { [direction]: name }, published), published)
        : { problem: { status: 404, detail: `There is no page of this name: start at /${segments[entity]}.` } },
    // The way forward from the first page comes by all there are.
    all: () => [],
  };
}

/** Pages had their place in the query before. */
function movedPage(entity: EntityName, query: Readonly<Record<string, unknown>>, { iris }: Published): Found {
  const [direction, ...others] = Object.entries(query).filter(([, slug]) => slug !== undefined);
  if (direction && others.length === 0 && isSlug(direction[1])) {
    return { movedTo: iris.listPage(entity, { [direction[0]]: direction[1] }) };
  }
  const detail = 'The query takes "after" or "before" with the last part of an address in this list.';
  return { problem: { status: 400, detail } };
}

const pageOf = (entity: EntityName, request: PageStart, { store, iris }: Published): CollectionPage<Named> =>
  pageOfList(store.list(entity), request, (start) => iris.listPage(entity, start));

/** The list as a whole comes as a table, and where there is something to draw, on the map. */
function firstPage(entity: EntityName, published: Published): Resource {
  const dumps = published.dumps.filter(({ of }) => of === entity).map((dump) => ({ format: dump.format, dump }));
  return listResource(entity, pageOf(entity, {}, published), published, {
    representations: dumps,
    links: [tableMetadataLink(published.iris)],
  });
}

function listResource(
  entity: EntityName,
  page: CollectionPage<Named>,
  published: Published,
  more: Pick<Resource, 'representations' | 'links'> = { representations: [], links: [] },
): Resource {
  const { documents, iris, dumps, snapshot, operations } = published;
  const document = (): JsonLdDocument => documents.list(entity, page);
  const resource: Resource = {
    url: page.url,
    about: iris.list(entity),
    type: listTypes[entity] ?? schema.Collection,
    // Of the whole list, as its table has it: each page says how long the list is.
    modified: dumps.find(({ of }) => of === entity)?.modified ?? snapshot.dataset.modified,
    representations: [...inAllFormats(document, published), ...more.representations],
    links: [
      { relation: 'collection', target: iris.dataset },
      ...(page.next === undefined ? [] : [{ relation: 'next', target: page.next }]),
      ...(page.previous === undefined ? [] : [{ relation: 'prev', target: page.previous }]),
      ...more.links,
    ],
  };
  return withPage(
    resource,
    {
      content: () => listPage({ entity, ...page }),
      jsonLd: () => documents.excerpts.list(entity, page),
      operation: () => operations.list(entity),
    },
    published,
  );
}
