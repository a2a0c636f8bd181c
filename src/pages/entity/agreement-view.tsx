import type { Agreement } from '../../model/agreement.js';
import { pickText } from '../../model/text.js';
import { entityMessages } from '../messages/entity-messages.js';
import { AgreementDate } from '../parts/agreement-date.js';
import type { EntityView } from './entity-view.js';

/** Turns an agreement into what pages tell of it in its own way: when it came about, and what to know about that. */
export const agreementView = (agreement: Agreement): EntityView => ({
  entity: 'Agreement',
  summary: (words) =>
    words.text(entityMessages.agreement, {
      name: pickText(agreement.names, words.language),
      date: agreement.date === null ? words.text(entityMessages.unknownDate) : words.date(agreement.date),
      sectors: agreement.sectors.length,
    }),
  lead: <AgreementDate agreement={agreement} />,
  notes: agreement.notes,
  agreements: () => [agreement],
});
