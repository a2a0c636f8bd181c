import type { OwnLanguage } from '../../model/own-language.js';

/** Turns an address of ours into its path: a page works at any host it is served from, under the path of `PUBLIC_URL`. */
export function pathOf(url: string): string {
  const { pathname, search, hash } = new URL(url);
  return pathname + search + hash;
}

/** Turns an address into that of its version in one language. */
export function inLanguage(url: string, language: OwnLanguage): string {
  const address = new URL(url);
  address.searchParams.set('lang', language);
  return address.href;
}

/** Turns the address everything begins at, and the language a visitor chose, into what makes links. */
export const createHref =
  (home: string, chosen: OwnLanguage | undefined) =>
  (url: string): string => {
    if (!url.startsWith(home)) return url;
    return pathOf(chosen === undefined ? url : inLanguage(url, chosen));
  };
