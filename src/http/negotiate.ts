import Negotiator from 'negotiator';
import { firstEntries } from './first-entries.js';
import { remembering } from './remembering.js';

/** One of the things a client may ask for: its media type, and others that ask for it too. */
export interface Offer {
  readonly mediaType: string;
  readonly aliases: readonly string[];
}

/** Turns an `Accept` header into what it prefers (RFC 9110, section 12.5.1); undefined if it accepts nothing of ours. */
export type Negotiate<T extends Offer> = (accept: string | undefined) => T | undefined;

/** Media type parameters other than the weight: a profile or a charset narrows what we have, it does not rule it out. */
const otherParameters = /;\s*(?!q\s*=)[\w!#$&^.+-]+\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^;,\s]*)/gi;

/** Some old clients write `*` for any media type. */
const loneStar = /(^|,)\s*\*(?=\s*(?:[;,]|$))/g;

/** Turns a table of offers into their negotiation; a client without a preference gets the first. */
export function negotiation<T extends Offer>(offers: readonly T[]): Negotiate<T> {
  // The true names of all offers come before their other names.
  const offered: ReadonlyMap<string, T> = new Map([
    ...offers.map((offer): [string, T] => [offer.mediaType, offer]),
    ...offers.flatMap((offer) => offer.aliases.map((alias): [string, T] => [alias, offer])),
  ]);
  const acceptedOf = (accept: string): readonly string[] =>
    new Negotiator({ headers: { accept } }).mediaTypes([...offered.keys()]);
  return (accept) => {
    const read = firstEntries(accept ?? '');
    const header = read.replace(otherParameters, '').replace(loneStar, '$1*/*').trim() || '*/*';
    // What is ruled out by a weight of 0 is not brought back by another name, or by a wildcard that fits one.
    const allowed = new Set(acceptedOf(`*/*, ${header}`));
    return acceptedOf(header)
      .map((mediaType) => offered.get(mediaType))
      .find((offer) => offer && allowed.has(offer.mediaType));
  };
}

/** Turns a table of offers into their negotiation, with what it told before at hand. */
export function rememberedNegotiation<T extends Offer>(offers: readonly T[]): Negotiate<T> {
  const negotiate = remembering(negotiation(offers));
  return (accept = '') => negotiate(accept);
}
