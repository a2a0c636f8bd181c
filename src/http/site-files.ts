import { formatUrl, linksetFormat } from '../linked-data/formats.js';
import { discoveryDocuments } from './discovery/discovery-documents.js';
import { allResources } from './documents/resource-routes.js';
import { contractDocuments } from './documents/fixed-documents.js';
import type { Published } from './published.js';

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
  return {
    publicUrl,
    services: [iris.home, iris.graphql, iris.explorer],
    *files() {
      const resources = [...allResources(published)];
      for (const { url, representations } of resources) {
        for (const { format } of representations) yield at(formatUrl(url, format));
        yield at(formatUrl(url, linksetFormat));
      }
      for (const { path } of [...contractDocuments(published), ...discoveryDocuments(published)]) {
        yield { name: path.slice(1), path };
      }
      // Without an extension stands what the gateway gives to who has no preference, where a folder does not stand already.
      const folders = new Set(resources.map(({ url }) => url.slice(0, url.lastIndexOf('/'))));
      for (const { url } of resources) if (!folders.has(url)) yield at(url);
      yield { ...at(iris.wellKnown('datacatalog')), path: at(iris.catalog).path };
    },
  };
}
