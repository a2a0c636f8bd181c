import Negotiator from 'negotiator';
import { formats, type Format } from '../linked-data/formats.js';

/** The media types a client may ask for, the true names of all formats before their other names. */
const offered: ReadonlyMap<string, Format> = new Map([
  ...formats.map((format): [string, Format] => [format.mediaType, format]),
  ...formats.flatMap((format) => format.aliases.map((alias): [string, Format] => [alias, format])),
]);

const mediaTypes = [...offered.keys()];

/** Media type parameters other than the weight: a profile or a charset narrows what we have, it does not rule it out. */
const otherParameters = /;\s*(?!q\s*=)[\w!#$&^.+-]+\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^;,\s]*)/gi;

/** Turns an `Accept` header into the format it prefers (RFC 9110, section 12.5.1); undefined if it accepts none of ours. */
export function negotiateFormat(accept: string | undefined): Format | undefined {
  const header = accept?.replace(otherParameters, '').trim() || '*/*';
  const refused = refusedFormats(header);
  return acceptedOf(header)
    .map((mediaType) => offered.get(mediaType))
    .find((format) => format && !refused.has(format));
}

/** The formats whose true name is ruled out by a weight of 0: another name, or a wildcard that fits one, does not bring them back. */
function refusedFormats(header: string): ReadonlySet<Format> {
  const allowed = new Set(acceptedOf(`*/*, ${header}`));
  return new Set(formats.filter(({ mediaType }) => !allowed.has(mediaType)));
}

const acceptedOf = (accept: string): readonly string[] =>
  new Negotiator({ headers: { accept } }).mediaTypes(mediaTypes);
