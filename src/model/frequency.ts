import { registerEnumType } from 'type-graphql';
import { frequencies } from '../vocabulary/frequencies.js';

/** How often data are updated; each value is the IRI it has in the EU Publications Office's table. */
export const Frequency = Object.freeze({
  DAILY: frequencies.DAILY,
  WEEKLY: frequencies.WEEKLY,
  MONTHLY: frequencies.MONTHLY,
  QUARTERLY: frequencies.QUARTERLY,
  ANNUAL: frequencies.ANNUAL,
  IRREGULAR: frequencies.IRREG,
  NEVER: frequencies.NEVER,
});

registerEnumType(Frequency, {
  name: 'Frequency',
  description: 'How often data are updated, as the EU Publications Office’s authority table names it.',
  valuesConfig: {
    DAILY: { description: 'Every day' },
    WEEKLY: { description: 'Every week' },
    MONTHLY: { description: 'Every month' },
    QUARTERLY: { description: 'Every three months' },
    ANNUAL: { description: 'Every year' },
    IRREGULAR: { description: 'When there is something to change' },
    NEVER: { description: 'Never: the data are final' },
  },
});
