import { schema } from '../../vocabulary/schema.js';
import { distributionFiles } from '../../linked-data/dumps/distributions.js';
import { schemaOrg } from '../../linked-data/catalogue/profile.js';
import { formatUrl, turtle } from '../../linked-data/formats.js';
import { datasetPage } from '../../pages/dataset/dataset-page.js';
import type { Download } from '../../pages/dataset/download-table.js';
import type { JsonLdDocument } from '../../linked-data/json-ld.js';
import type { WriteContent } from '../../pages/frame/page-content.js';
import type { Link } from '../link.js';
import type { Published } from '../published.js';
import { withPage } from './page-representation.js';
import { inAllFormats, type Resource, type ResourceRoute } from './resource.js';
import { singleResource } from './single-resource.js';
import { tableMetadataLink } from './table-metadata-link.js';

/** The dataset, whose formats are its dumps, and its description in VoID. */
export const datasetResources: readonly ResourceRoute[] = [
  singleResource('/dataset', datasetResource),
  singleResource('/.well-known/void', (published) => ({
    url: published.iris.wellKnown('void'),
    about: published.iris.dataset,
    type: schema.Dataset,
    modified: published.snapshot.dataset.modified,
    representations: inAllFormats(published.voidDescription, published),
    links: [{ relation: 'collection', target: published.iris.catalog }],
  })),
];

function datasetResource(published: Published): Resource {
  const { iris, snapshot, dumps } = published;
  const resource: Resource = {
    url: iris.dataset,
    about: iris.dataset,
    type: schema.Dataset,
    modified: snapshot.dataset.modified,
    representations: dumps.filter(({ of }) => of === 'dataset').map((dump) => ({ format: dump.format, dump })),
    links: [
      { relation: 'collection', target: iris.catalog },
      { relation: 'describedby', target: formatUrl(iris.wellKnown('void'), turtle), type: turtle.mediaType },
      ...itemLinks(published),
      tableMetadataLink(iris),
    ],
  };
  const content = async (): Promise<WriteContent> => datasetPage({ downloads: await downloadsOf(published) });
  return withPage(
    resource,
    { content, jsonLd: () => description(published), operation: () => published.operations.dataset() },
    published,
  );
}

const itemLinks = ({ dumps }: Published): readonly Link[] =>
  distributionFiles(dumps).map(({ url, format }) => ({ relation: 'item', target: url, type: format.mediaType }));

const downloadsOf = ({ dumps }: Published): Promise<readonly Download[]> =>
  Promise.all(
    distributionFiles(dumps).map(async ({ format: { name, mediaType }, url, entities, digest }) => {
      const { byteSize, sha256 } = await digest();
      return { format: name, mediaType, url, entities, byteSize, sha256 };
    }),
  );

/** The whole graph is too long for a page: what search engines for datasets read is what the catalogue tells them. */
async function description({ catalog }: Published): Promise<JsonLdDocument> {
  const document = catalog(1, schemaOrg);
  if (!document) throw new Error('The catalogue has no first page.');
  return document();
}
