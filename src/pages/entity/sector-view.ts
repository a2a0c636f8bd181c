import type { Sector } from '../../model/sector.js';
import { pickText } from '../../model/text.js';
import { entityMessages } from '../messages/entity-messages.js';
import type { EntityView } from './entity-view.js';

/** Turns a sector into what pages tell of it in its own way: the agreements that cover it. */
export const sectorView = ({ names, agreements }: Sector): EntityView => ({
  entity: 'Sector',
  summary: (words) =>
    words.text(entityMessages.sector, { name: pickText(names, words.language), count: agreements.length }),
  agreements: () => agreements,
});
