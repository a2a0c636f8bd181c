import { namespace } from './namespace.js';
import { prefixes } from './prefixes.js';

/** OGC GeoSPARQL. */
export const geosparql = namespace(prefixes.geosparql, ['wktLiteral']);
