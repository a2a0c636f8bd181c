import { svg } from '../vocabulary/svg.js';

/** The namespace of SVG, for pages, which know no vocabulary. */
export const svgNamespace = svg.namespace;
