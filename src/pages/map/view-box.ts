import type { Box } from './box.js';
import { rounded } from './rounded.js';

/** Turns a part of the sheet into the value of `viewBox` that shows it. */
export const viewBox = ({ x, y, width, height }: Box): string => [x, y, width, height].map(rounded).join(' ');
