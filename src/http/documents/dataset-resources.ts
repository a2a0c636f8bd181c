import { schema } from '../../vocabulary/schema.js';
import { distributionFiles } from '../../linked-data/dumps/distributions.js';
import type { Link } from '../link.js';
import { contractLinks } from '../links.js';
import type { Published } from '../published.js';
import { inAllFormats, type Resource, type ResourceRoute } from './resource.js';

/** The dataset, whose formats are its dumps, and its description in VoID. */
export const datasetResources: readonly ResourceRoute[] = [
  single('/dataset', (published) => ({
    url: published.iris.dataset,
    about: published.iris.dataset,
    type: schema.Dataset,
    modified: published.snapshot.dataset.modified,
    representations: published.dumps
      .filter(({ of }) => of === 'dataset')
      .map((dump) => ({ format: dump.format, dump })),
    links: [
      { relation: 'collection', target: published.iris.catalog },
      { relation: 'describedby', target: published.iris.wellKnown('void') },
      ...itemLinks(published),
      ...contractLinks(published.iris),
    ],
  })),
  single('/.well-known/void', (published) => ({
    url: published.iris.wellKnown('void'),
    about: published.iris.dataset,
    type: schema.Dataset,
    modified: published.snapshot.dataset.modified,
    representations: inAllFormats(published.description, published),
    links: [{ relation: 'collection', target: published.iris.catalog }],
  })),
];

/** A kind that has one document. */
export function single(path: string, resource: (published: Published) => Resource): ResourceRoute {
  return {
    path,
    isNamed: false,
    find: (_request, published) => resource(published),
    all: (published) => [resource(published)],
  };
}

const itemLinks = ({ dumps }: Published): readonly Link[] =>
  distributionFiles(dumps).map(({ url, format }) => ({ relation: 'item', target: url, type: format.mediaType }));
