import { siteDocument } from '../../linked-data/site-document.js';
import type { JsonLdDocument } from '../../linked-data/json-ld.js';
import { overviewOperation } from '../../graphql/example-operations.js';
import type { WriteContent } from '../../pages/frame/page-content.js';
import { homePage } from '../../pages/home/home-page.js';
import { schema } from '../../vocabulary/schema.js';
import type { Published } from '../published.js';
import { pageRepresentation } from './page-representation.js';
import { inAllFormats, type Resource, type ResourceRoute } from './resource.js';
import { singleResource } from './single-resource.js';

/** The page everything begins at; here, who has no preference is a person. */
export const homeResources: readonly ResourceRoute[] = [singleResource('/', homeResource)];

function homeResource(published: Published): Resource {
  const { iris, documents, statistics, agreementsByDate } = published;
  const { dataset } = published.snapshot;
  const document = (): JsonLdDocument => siteDocument(dataset, iris, documents.context);
  const resource: Resource = {
    url: iris.home,
    about: iris.home,
    type: schema.WebSite,
    modified: dataset.modified,
    representations: inAllFormats(document, published),
    links: [
      { relation: 'item', target: iris.dataset },
      { relation: 'collection', target: iris.catalog },
    ],
  };
  const content = (): WriteContent =>
    homePage({ statistics: statistics(), agreements: agreementsByDate(), operation: overviewOperation });
  const page = pageRepresentation(resource, { content, jsonLd: document }, published);
  return { ...resource, representations: [page, ...resource.representations] };
}
