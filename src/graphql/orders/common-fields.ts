import type { Named } from '../../model/named.js';
import type { OrderField } from './orders-of.js';

/** What everything that has a name can be sorted by. */
export const commonFields = {
  slug: {
    name: 'SLUG',
    description: 'The short name in addresses. This is the order of every list from the start, and settles all ties.',
    key: ({ slug }) => slug,
  },
  name: {
    name: 'NAME',
    description: 'The name in `language`; failing that in Italian, else in any, as the field `name` gives it.',
    key: (thing, language) => thing.name(language),
    isText: true,
  },
  modified: {
    name: 'MODIFIED',
    description: 'The day its record was last changed.',
    key: ({ modified }) => modified,
  },
} as const satisfies Readonly<Record<string, OrderField<Named>>>;
