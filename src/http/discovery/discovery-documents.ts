import { plainText } from '../../linked-data/formats.js';
import { contractModified } from '../documents/contract-modified.js';
import type { FixedDocument } from '../documents/fixed-documents.js';
import type { Published } from '../published.js';
import { apiCatalog, apiCatalogType } from './api-catalog.js';
import { sitemapType, type Sitemaps } from './sitemap.js';

/** What crawlers look for at addresses that are the same on every site. */
export function discoveryDocuments({ iris, snapshot }: Published, sitemaps: Sitemaps): readonly FixedDocument[] {
  const modified = contractModified;
  return [
    {
      path: '/robots.txt',
      contentType: plainText.contentType,
      modified,
      text: () => `User-agent: *\nAllow: /\n\nSitemap: ${iris.sitemap}\n`,
    },
    {
      path: '/sitemap.xml',
      contentType: sitemapType,
      modified: snapshot.dataset.modified,
      text: sitemaps.text,
    },
    {
      path: '/.well-known/api-catalog',
      contentType: apiCatalogType,
      modified,
      text: () => apiCatalog(iris),
      links: [{ relation: 'api-catalog', target: iris.wellKnown('api-catalog') }],
    },
  ];
}
