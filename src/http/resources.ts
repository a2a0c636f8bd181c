import type { JsonLdDocument } from '../linked-data/json-ld.js';
import { isOwnTerm } from '../linked-data/vocabulary-graph.js';
import { segments, type EntityName } from '../model/iris.js';
import { own } from '../model/own-terms.js';
import { listPage } from './list-page.js';
import type { ProblemDetails } from './problem.js';
import type { Published } from './published.js';

/** A document, made when it is asked for, and the address it has without an extension. */
export interface Resource {
  readonly url: string;
  readonly document: () => JsonLdDocument;
}

/** What a request names: the last part of the path, where the route has one, and the query. */
export interface ResourceRequest {
  readonly name: string;
  readonly query: Readonly<Record<string, unknown>>;
}

/** A kind of documents: where they are, how one is found, and what to say when there is none. */
export interface ResourceRoute {
  readonly path: string;
  readonly isNamed: boolean;
  readonly missing: ProblemDetails;
  find(request: ResourceRequest, published: Published): Resource | undefined;
}

/** These documents are always there. */
const neverMissing: ProblemDetails = { status: 404, detail: 'There is nothing at this address.' };

const entityNames: readonly EntityName[] = ['City', 'Agreement', 'Sector', 'Country'];

/** All kinds of documents the gateway has. */
export const resourceRoutes: readonly ResourceRoute[] = [
  {
    path: '/dataset',
    isNamed: false,
    missing: neverMissing,
    find: (_request, { documents, snapshot, iris }) => ({
      url: iris.dataset,
      document: () => documents.dataset(snapshot),
    }),
  },
  {
    path: '/def',
    isNamed: false,
    missing: neverMissing,
    find: (_request, { documents, iris }) => ({ url: iris.vocabulary, document: documents.vocabulary }),
  },
  {
    path: '/def',
    isNamed: true,
    missing: { status: 404, detail: 'There is no term of this name: /def lists them all.' },
    find: ({ name }, { documents, iris }) =>
      isOwnTerm(name) ? { url: iris.resolve(own(name)), document: () => documents.term(name) } : undefined,
  },
  ...entityNames.flatMap((entity): ResourceRoute[] => [
    {
      path: `/${segments[entity]}`,
      isNamed: false,
      missing: {
        status: 400,
        detail: 'The query takes "after" or "before" with the last part of an address in this list.',
      },
      find: ({ query }, { documents, store, iris }) => {
        const page = listPage(store.list(entity), iris.list(entity), query);
        return page && { url: page.url, document: () => documents.list(entity, page) };
      },
    },
    {
      path: `/${segments[entity]}`,
      isNamed: true,
      missing: { status: 404, detail: `There is nothing at this address: /${segments[entity]} lists all there is.` },
      find: ({ name }, { documents, store }) => {
        const node = store.list(entity).get(name);
        return node && { url: node.id, document: () => documents.describe(node) };
      },
    },
  ]),
];
