import Negotiator from 'negotiator';
import { formats, type Format } from '../linked-data/formats.js';

/** The media types a client may ask for, the true names of all formats before their other names. */
const offered: ReadonlyMap<string, Format> = new Map([
  ...formats.map((format): [string, Format] => [format.mediaType, format]),
  ...formats.flatMap((format) => format.aliases.map((alias): [string, Format] => [alias, format])),
]);

/** Media type parameters other than the weight: a profile or a charset narrows what we have, it does not rule it out. */
const otherParameters = /;\s*(?!q\s*=)[\w!#$&^.+-]+\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^;,\s]*)/gi;

/** Turns an `Accept` header into the format it prefers (RFC 9110, section 12.5.1); undefined if it accepts none of ours. */
export function negotiateFormat(accept: string | undefined): Format | undefined {
  const header = accept?.replace(otherParameters, '').trim();
  const [preferred] = new Negotiator({ headers: { accept: header === '' ? undefined : header } }).mediaTypes([
    ...offered.keys(),
  ]);
  return preferred === undefined ? undefined : offered.get(preferred);
}
