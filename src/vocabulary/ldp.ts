import { namespace } from './namespace.js';

/** Linked Data Platform 1.0: the link relation of the rules a document conforms to. */
export const ldp = namespace('http://www.w3.org/ns/ldp#', ['constrainedBy']);
