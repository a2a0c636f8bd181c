import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import type { Dataset } from '../../model/dataset.js';
import type { View } from '../../pages/frame/view.js';
import { isOwnLanguage, ownLanguages, type OwnLanguage } from '../../model/own-language.js';
import { firstEntries } from '../first-entries.js';
import { addVary } from '../sending/vary.js';
import { urlOf } from '../url-of.js';

/** The language for who reads none of ours. */
const foreignersLanguage: OwnLanguage = 'en';

/** The languages of the pages, each of them first for a dataset whose first title is in it. */
const orders: ReadonlyMap<string, readonly OwnLanguage[]> = new Map(
  ownLanguages.map((first) => [first, [first, ...ownLanguages.filter((other) => other !== first)]]),
);

/**
 * Reads in which language a visitor would have a page: the one chosen by `?lang=`, or the one preferred by Accept-Language
 * (RFC 9110, section 12.5.4), or else that of the dataset's first title. Caches are told where it was negotiated.
 */
export function requestedView(request: FastifyRequest, reply: FastifyReply, dataset: Dataset): View {
  const chosen = urlOf(request).searchParams.get('lang');
  if (isOwnLanguage(chosen)) return { language: chosen, isChosen: true };
  addVary(reply, 'Accept-Language');
  return { language: preferredLanguage(request.headers['accept-language'], dataset), isChosen: false };
}

/** Picks the language of ours that an `Accept-Language` header prefers. */
export function preferredLanguage(header: string | undefined, dataset: Dataset): OwnLanguage {
  const accepted = new Negotiator({ headers: { 'accept-language': firstEntries(header ?? '').trim() || '*' } });
  const offered = orders.get(dataset.titles[0].language) ?? ownLanguages;
  return accepted.languages(offered).find(isOwnLanguage) ?? foreignersLanguage;
}
