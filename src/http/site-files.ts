import { formatUrl, html, linksetFormat } from '../linked-data/formats.js';
import { discoveryDocuments } from './discovery/discovery-documents.js';
import { sitemapParts } from './discovery/sitemap.js';
import { sitemapsOf } from './discovery/sitemaps-of.js';
import { allResources } from './documents/resource-routes.js';
import type { Resource } from './documents/resource.js';
import { contractDocuments } from './documents/fixed-documents.js';
import type { Published } from './published.js';

/** The file that a host shows at the address of its folder. */
export const indexName = 'index.html';

/** A file that a host without a program can serve: where it lies, and the path at which the gateway gives its bytes. */
export interface SiteFile {
  readonly name: string;
  readonly path: string;
}

/** What a gateway has that files can hold, and what they cannot. */
export interface Site {
  /** What all its addresses start with. */
  readonly publicUrl: string;
  files(): Iterable<SiteFile>;
  /** The addresses that only a gateway answers at. */
  readonly services: readonly string[];
}

/** Turns what is published into all its files: each document in each format, the dumps, and what leads crawlers to them. */
export function siteOf(published: Published): Site {
  const { iris } = published;
  const publicUrl = iris.home.slice(0, -1);
  const at = (url: string): SiteFile => ({ name: url.slice(publicUrl.length + 1), path: url.slice(publicUrl.length) });
  /** A page stands in a folder of its own, which hosts show at the folder's address; what has none stands as it is. */
  const withoutExtension = ({ url, representations }: Resource): readonly SiteFile[] => {
    if (!representations.some(({ format }) => format === html)) return [at(url)];
    const page = at(formatUrl(url, html));
    return url === iris.home ? [] : [{ ...page, name: `${at(url).name}/${indexName}` }];
  };
  return {
    publicUrl,
    services: [iris.search, iris.graphql, iris.explorer],
    *files() {
      const resources = [...allResources(published)];
      for (const { url, representations } of resources) {
        for (const { format } of representations) yield at(formatUrl(url, format));
        yield at(formatUrl(url, linksetFormat));
      }
      for (const { path } of [
        ...contractDocuments(published),
        ...discoveryDocuments(published, sitemapsOf(published)),
      ]) {
        yield { name: path.slice(1), path };
      }
      for (const url of sitemapParts(resources.length, iris)) yield at(url);
      for (const { path } of published.assets) yield { name: path.slice(1), path };
      for (const resource of resources) yield* withoutExtension(resource);
      yield { ...at(iris.wellKnown('datacatalog')), path: at(iris.catalog).path };
    },
  };
}
