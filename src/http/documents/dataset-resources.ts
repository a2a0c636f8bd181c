import { schema } from '../../vocabulary/schema.js';
import { formatUrl, turtle } from '../../linked-data/formats.js';
import { distributionFiles } from '../../linked-data/dumps/distributions.js';
import type { Link } from '../link.js';
import type { Published } from '../published.js';
import { inAllFormats, type ResourceRoute } from './resource.js';
import { singleResource } from './single-resource.js';
import { tableMetadataLink } from './table-metadata-link.js';

/** The dataset, whose formats are its dumps, and its description in VoID. */
export const datasetResources: readonly ResourceRoute[] = [
  singleResource('/dataset', (published) => ({
    url: published.iris.dataset,
    about: published.iris.dataset,
    type: schema.Dataset,
    modified: published.snapshot.dataset.modified,
    representations: published.dumps
      .filter(({ of }) => of === 'dataset')
      .map((dump) => ({ format: dump.format, dump })),
    links: [
      { relation: 'collection', target: published.iris.catalog },
      {
        relation: 'describedby',
        target: formatUrl(published.iris.wellKnown('void'), turtle),
        type: turtle.mediaType,
      },
      ...itemLinks(published),
      tableMetadataLink(published.iris),
    ],
  })),
  singleResource('/.well-known/void', (published) => ({
    url: published.iris.wellKnown('void'),
    about: published.iris.dataset,
    type: schema.Dataset,
    modified: published.snapshot.dataset.modified,
    representations: inAllFormats(published.voidDescription, published),
    links: [{ relation: 'collection', target: published.iris.catalog }],
  })),
];

const itemLinks = ({ dumps }: Published): readonly Link[] =>
  distributionFiles(dumps).map(({ url, format }) => ({ relation: 'item', target: url, type: format.mediaType }));
