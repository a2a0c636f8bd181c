import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { html, jsonLd } from '../../linked-data/formats.js';
import { escapePattern } from '../../model/escape-pattern.js';
import { indexName, type Site } from '../../http/site-files.js';
import { withProgress } from './progress.js';

/** Where files are read, and what tells whether something is found at a path of the site. */
export interface LinkCheck {
  readonly folder: string;
  readonly exists: (path: string) => Promise<boolean>;
}

/**
 * Finds the links between the files of a site that lead nowhere. The IRI of a thing leads to its page, in a folder, or to its
 * documents, which have extensions where no one negotiates; an IRI that ends in a slash is what others start with.
 */
export async function brokenLinks(
  site: Site,
  files: readonly string[],
  { folder, exists }: LinkCheck,
): Promise<readonly string[]> {
  const found = new Map<string, string>();
  for (const file of withProgress(files, process.stderr, { deed: 'checked', nameOf: (name) => name })) {
    for await (const link of linksIn(join(folder, file), site.publicUrl)) {
      if (!found.has(link)) found.set(copyOf(link), file);
    }
  }
  const broken: string[] = [];
  for (const [link, file] of found) {
    if (site.services.includes(link)) continue;
    const path = link.slice(site.publicUrl.length);
    const isPrefix = path.endsWith('/') && files.some((name) => `/${name}`.startsWith(path));
    const places = [path, `${path}/${indexName}`, `${path}.${jsonLd.extension}`];
    const isFound = isPrefix || (await isAnywhere(places, exists));
    if (!isFound) broken.push(`${file} leads to ${link}, where nothing is.`);
  }
  return broken;
}

/** What was cut from a line keeps all of that line in memory; a copy of it does not. */
const copyOf = (link: string): string => Buffer.from(link).toString();

async function isAnywhere(paths: readonly string[], exists: LinkCheck['exists']): Promise<boolean> {
  for (const path of paths) if (await exists(path)) return true;
  return false;
}

/**
 * Reads the addresses of the site in a file of any format, without what is behind `#` or `?`, or ends a sentence. Those that
 * a page leads to begin with their path.
 */
async function* linksIn(file: string, publicUrl: string): AsyncIterable<string> {
  const rest = '(?:[\\w./%~-]*[\\w/%~-])?';
  const { origin, pathname } = new URL(`${publicUrl}/`);
  const address = new RegExp(`${escapePattern(publicUrl)}/${rest}`, 'g');
  const href = new RegExp(` (?:href|src|action)="(${escapePattern(pathname)}${rest})`, 'g');
  const isPage = file.endsWith(`.${html.extension}`);
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    for (const [link] of line.matchAll(address)) yield link;
    if (isPage) for (const [, path = ''] of line.matchAll(href)) yield origin + path;
  }
}
