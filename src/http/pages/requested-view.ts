import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import type { Dataset } from '../../model/dataset.js';
import type { View } from '../../pages/frame/view.js';
import { isPageLanguage, pageLanguages, type PageLanguage } from '../../pages/words/page-language.js';
import { addVary } from '../sending/vary.js';
import { urlOf } from '../url-of.js';

/** The language for who reads none of ours. */
const foreignersLanguage: PageLanguage = 'en';

/**
 * Reads in which language a visitor would have a page: the one chosen by `?lang=`, or the one preferred by Accept-Language
 * (RFC 9110, section 12.5.4), or else that of the dataset's first title. Caches are told where it was negotiated.
 */
export function requestedView(request: FastifyRequest, reply: FastifyReply, dataset: Dataset): View {
  const chosen = urlOf(request).searchParams.get('lang');
  if (isPageLanguage(chosen)) return { language: chosen, isChosen: true };
  addVary(reply, 'Accept-Language');
  const header = request.headers['accept-language']?.trim() || '*';
  const accepted = new Negotiator({ headers: { 'accept-language': header } }).languages(inOrder(dataset));
  return { language: accepted.find(isPageLanguage) ?? foreignersLanguage, isChosen: false };
}

/** The languages of the pages, that of the dataset's first title first. */
function inOrder({ titles: [{ language }] }: Dataset): readonly PageLanguage[] {
  return [...pageLanguages].sort((one, other) => Number(other === language) - Number(one === language));
}
