import { lazily } from '../../model/lazily.js';
import { land } from './land.js';
import { pathText } from './path-text.js';

/** The land as the text of one SVG path in the sheet's units. */
export const worldLand: () => string = lazily(() => pathText(land()));
