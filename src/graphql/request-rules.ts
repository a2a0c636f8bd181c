import { specifiedRules, type ParseOptions, type ValidationRule } from 'graphql';
import { itemsInNodes } from './items-in-nodes.js';
import { queriesOnly } from './queries-only.js';

/** How documents are parsed: at 2,000 tokens nested lists overflow the parser's stack. */
export const parseOptions: ParseOptions = { maxLexicalTokens: 1000 };

/** What documents have to keep beside the rules of GraphQL. */
export const ownRules: readonly ValidationRule[] = [queriesOnly, itemsInNodes];

/** All that documents have to keep. */
export const allRules: readonly ValidationRule[] = [...specifiedRules, ...ownRules];
