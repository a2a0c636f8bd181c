import { jsonLd } from '../../linked-data/formats.js';
import { jsonld } from '../../vocabulary/jsonld.js';
import type { Link } from '../link.js';

/** Turns the address of a context into the link that makes JSON-LD of an answer in JSON (JSON-LD 1.1, section 6.1). */
export const contextLink = (url: string): Link => ({ relation: jsonld.context, target: url, type: jsonLd.mediaType });

/** Turns the address of the next page into its link. */
export const nextLink = (url: string): Link => ({ relation: 'next', target: url });
