import { Readable } from 'node:stream';
import { SitemapIndexStream, SitemapStream, streamToPromise, type SitemapItemLoose } from 'sitemap';
import type { FixedDocument } from '../documents/fixed-documents.js';
import { allResources } from '../documents/resource-routes.js';
import type { Published } from '../published.js';

/** The most addresses one sitemap may hold (sitemaps.org, protocol 0.9). */
const mostAddresses = 50_000;

/** The addresses of all documents with the day each was last changed: in one sitemap, or in several and an index of them. */
export function sitemaps(published: Published, limit = mostAddresses): readonly FixedDocument[] {
  const { snapshot, iris } = published;
  const { modified } = snapshot.dataset;
  const items = [...allResources(published)].map((resource) => ({ url: resource.url, lastmod: resource.modified }));
  const document = (path: string, text: FixedDocument['text']): FixedDocument => ({
    path,
    contentType: 'application/xml; charset=utf-8',
    modified,
    text,
  });
  if (items.length <= limit) return [document('/sitemap.xml', () => sitemap(items))];
  const numbers = [...Array(Math.ceil(items.length / limit)).keys()];
  const parts = numbers.map((number) => ({ url: iris.sitemapPart(number + 1), lastmod: modified }));
  return [
    document('/sitemap.xml', () => sitemapIndex(parts)),
    ...numbers.map((number) =>
      document(`/sitemap-${number + 1}.xml`, () => sitemap(items.slice(number * limit, (number + 1) * limit))),
    ),
  ];
}

const sitemap = (items: readonly SitemapItemLoose[]): Promise<string> =>
  write(
    items,
    new SitemapStream({ lastmodDateOnly: true, xmlns: { news: false, xhtml: false, image: false, video: false } }),
  );

const sitemapIndex = (parts: readonly SitemapItemLoose[]): Promise<string> => write(parts, new SitemapIndexStream());

const write = async (items: readonly SitemapItemLoose[], stream: SitemapStream | SitemapIndexStream): Promise<string> =>
  `${(await streamToPromise(Readable.from(items).pipe(stream))).toString()}\n`;
