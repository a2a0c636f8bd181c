import { namespace } from './namespace.js';
import { prefixes } from './prefixes.js';

/** Datatypes of the Extended Date/Time Format (Library of Congress, ISO 8601-2): dates as precise as they are known. */
export const edtf = namespace(prefixes.edtf, ['EDTF']);
