import { Readable } from 'node:stream';
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import { allResources } from '../documents/resource-routes.js';
import type { SingleDocument } from '../documents/single-documents.js';
import type { Published } from '../published.js';

/** The most addresses one sitemap may hold (sitemaps.org, protocol 0.9). */
const mostAddresses = 50_000;

/** The addresses of all documents with the day each was last changed: in one sitemap, or in several and an index of them. */
export function sitemaps(published: Published, limit = mostAddresses): readonly SingleDocument[] {
  const { snapshot, iris } = published;
  const parts = [...Array(Math.ceil([...allResources(published)].length / limit)).keys()];
  const { modified } = snapshot.dataset;
  const document = (path: string, text: SingleDocument['text']): SingleDocument => ({
    path,
    contentType: 'application/xml; charset=utf-8',
    modified,
    text,
  });
  const part = (number: number) => (): Promise<string> => sitemap(published, number * limit, limit);
  if (parts.length <= 1) return [document('/sitemap.xml', part(0))];
  return [
    document('/sitemap.xml', () =>
      indexOf(
        parts.map((number) => `${iris.home}sitemap-${number + 1}.xml`),
        modified,
      ),
    ),
    ...parts.map((number) => document(`/sitemap-${number + 1}.xml`, part(number))),
  ];
}

async function sitemap(published: Published, start: number, length: number): Promise<string> {
  const stream = new SitemapStream({
    lastmodDateOnly: true,
    xmlns: { news: false, xhtml: false, image: false, video: false },
  });
  const entries = [...allResources(published)].slice(start, start + length);
  const urls = entries.map(({ url, modified }) => ({ url, lastmod: modified }));
  return text(Readable.from(urls).pipe(stream));
}

const indexOf = (urls: readonly string[], modified: string): Promise<string> =>
  text(Readable.from(urls.map((url) => ({ url, lastmod: modified }))).pipe(new SitemapIndexStream()));

const text = async (stream: SitemapStream | SitemapIndexStream): Promise<string> =>
  `${(await streamToPromise(stream)).toString()}\n`;
