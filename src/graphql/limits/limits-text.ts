import { limits } from './limits.js';
import { mostGroups } from './list-lengths.js';
import { usualItems } from './list-size.js';
import { costs } from './measure.js';

/** What clients are told of the limits of documents, in the description of the schema. */
export const limitsText = `A document has at most ${limits.tokens} tokens, ${limits.fields} fields, ${limits.aliases} aliases and ${limits.directives} directives, goes at most ${limits.depth} fields deep, and costs at most ${limits.cost}. A field costs 1, \`jsonLd\` ${costs.graph}, a condition of a filter ${costs.condition}, and what is selected from a list costs that for each of its items: as many as \`first\` or \`last\` says, or as there are \`ids\`; of other lists as many as the longest one in the data has; ${mostGroups} in \`statistics\`, and ${usualItems} in introspection. With \`"extensions": {"cost": true}\` in the request the answer tells its cost.`;
