import { Readable } from 'node:stream';
import type { SitemapIndexStream, SitemapItemLoose, SitemapStream } from 'sitemap';
import { inTurns } from '../../model/in-turns.js';
import type { Iris } from '../../model/iris.js';
import { lazily } from '../../model/lazily.js';
import type { Resource } from '../documents/resource.js';

/** The most addresses one sitemap may hold (sitemaps.org, protocol 0.9). */
const mostAddresses = 50_000;

/** The value of the header Content-Type of all of them. */
export const sitemapType = 'application/xml; charset=utf-8';

/** The addresses of all documents with the day each was last changed. They are gone through when they are first asked for. */
export interface Sitemaps {
  /** The one sitemap, or an index of several. */
  readonly text: () => Promise<string>;
  /** The text of one of several, by its number from 1. */
  readonly part: (number: number) => Promise<string | undefined>;
}

/** What sitemaps are made from: all documents, the day any of them was last changed, and how many addresses one sitemap holds. */
interface SitemapSources {
  readonly documents: () => Iterable<Pick<Resource, 'url' | 'modified'>>;
  readonly modified: string;
  readonly iris: Iris;
  readonly limit?: number;
}

/** Turns all documents into their sitemaps. */
export function createSitemaps({ documents, modified, iris, limit = mostAddresses }: SitemapSources): Sitemaps {
  const items = lazily(() => itemsOf(documents()));
  return {
    text: async () => {
      const all = await items();
      const parts = sitemapParts(all.length, iris, limit);
      if (parts.length === 0) return sitemap(all);
      return sitemapIndex(parts.map((url) => ({ url, lastmod: modified })));
    },
    part: async (number) => {
      const all = await items();
      if (number > sitemapParts(all.length, iris, limit).length) return undefined;
      return sitemap(all.slice((number - 1) * limit, number * limit));
    },
  };
}

/** The addresses of the sitemaps in which so many addresses of documents are parted; none where one sitemap holds them all. */
export function sitemapParts(addresses: number, iris: Iris, limit = mostAddresses): readonly string[] {
  if (addresses <= limit) return [];
  return Array.from({ length: Math.ceil(addresses / limit) }, (_, index) => iris.sitemapPart(index + 1));
}

async function itemsOf(documents: Iterable<Pick<Resource, 'url' | 'modified'>>): Promise<readonly SitemapItemLoose[]> {
  const items: SitemapItemLoose[] = [];
  for await (const { url, modified } of inTurns(documents)) items.push({ url, lastmod: modified });
  return items;
}

async function sitemap(items: readonly SitemapItemLoose[]): Promise<string> {
  const { SitemapStream } = await import('sitemap');
  const xmlns = { news: false, xhtml: false, image: false, video: false };
  return write(items, new SitemapStream({ lastmodDateOnly: true, xmlns }));
}

async function sitemapIndex(parts: readonly SitemapItemLoose[]): Promise<string> {
  const { SitemapIndexStream } = await import('sitemap');
  return write(parts, new SitemapIndexStream());
}

async function write(items: readonly SitemapItemLoose[], stream: SitemapStream | SitemapIndexStream): Promise<string> {
  const { streamToPromise } = await import('sitemap');
  return `${(await streamToPromise(Readable.from(items).pipe(stream))).toString()}\n`;
}
