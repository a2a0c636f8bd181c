import { specifiedRules, type ParseOptions, type ValidationRule } from 'graphql';
import { itemsInNodes } from './items-in-nodes.js';
import { limits } from './limits/limits.js';
import { withinLimits } from './limits/within-limits.js';
import { queriesOnly } from './queries-only.js';

/** How documents are parsed. */
export const parseOptions: ParseOptions = { maxLexicalTokens: limits.tokens };

/** What documents have to keep beside the rules of GraphQL. */
export const ownRules: readonly ValidationRule[] = [withinLimits, queriesOnly, itemsInNodes];

/** All that documents have to keep. */
export const allRules: readonly ValidationRule[] = [...specifiedRules, ...ownRules];
