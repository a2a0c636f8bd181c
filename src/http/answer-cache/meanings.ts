import { preferredLanguage } from '../pages/requested-view.js';
import type { Published } from '../published.js';
import { preferredCoding } from '../sending/content-coding.js';
import type { Meaning } from './canonical-headers.js';

/** What the headers that clients spell in many ways, and that we read in few, come to. */
export const meanings = ({ snapshot: { dataset } }: Published): Readonly<Record<string, Meaning>> => ({
  'accept-encoding': (header) => preferredCoding(header)?.name ?? 'identity',
  'accept-language': (header) => preferredLanguage(header, dataset),
});
