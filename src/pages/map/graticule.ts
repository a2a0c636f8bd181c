import { geoGraticule } from 'd3-geo';
import { lazily } from '../../model/lazily.js';
import { pathText } from './path-text.js';

/** Degrees between two meridians, and between two parallels. */
const step = 30;

/** Meridians and parallels as the text of one SVG path in the sheet's units. */
export const graticule: () => string = lazily(() => pathText(geoGraticule().step([step, step])()));
