import type { EntityName } from '../../model/entity-name.js';
import { ownTerms } from '../../model/own-terms.js';
import type { Message } from '../words/message.js';

/** What one thing of each kind is called. */
export const kindLabels: Readonly<Record<EntityName, Message>> = {
  City: { it: 'Città', en: 'City' },
  Agreement: ownTerms.TwinningAgreement.label,
  Sector: { it: 'Settore di cooperazione', en: 'Field of cooperation' },
  Country: { it: 'Paese', en: 'Country' },
};
