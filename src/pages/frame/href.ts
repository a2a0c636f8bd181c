import type { View } from './view.js';
import type { OwnLanguage } from '../../model/own-language.js';

/** Turns an address of ours into its path: a page works at any host it is served from, under the path of `PUBLIC_URL`. */
export function pathOf(url: string): string {
  const { pathname, search, hash } = new URL(url);
  // Two slashes would begin the name of another host.
  return pathname.replace(/^\/+/, '/') + search + hash;
}

/** Turns an address into that of its version in one language. */
export function inLanguage(url: string, language: OwnLanguage): string {
  const address = new URL(url);
  address.searchParams.set('lang', language);
  return address.href;
}

/** Turns the address of a page into that by which search engines know it: of a chosen language, its own. */
export const canonicalOf = (url: string, { isChosen, language }: View): string =>
  isChosen ? inLanguage(url, language) : url;

/** What needs not be parsed to be known for a path, as most addresses of ours: a page has hundreds of them. */
const plainPath = /^(?!\/)[\w/-]*$/;

/** Turns the address everything begins at, and the language a visitor chose, into what makes links. */
export function createHref(home: string, chosen: OwnLanguage | undefined): (url: string) => string {
  const homePath = pathOf(home);
  const query = chosen === undefined ? '' : new URL(inLanguage(home, chosen)).search;
  return (url) => {
    if (!url.startsWith(home)) return url;
    const rest = url.slice(home.length);
    if (plainPath.test(rest)) return homePath + rest + query;
    return pathOf(chosen === undefined ? url : inLanguage(url, chosen));
  };
}
