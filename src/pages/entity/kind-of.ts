import { Agreement } from '../../model/agreement.js';
import { City } from '../../model/city.js';
import { Continent } from '../../model/continent.js';
import { Country } from '../../model/country.js';
import type { Named } from '../../model/named.js';
import { pickText } from '../../model/text.js';
import { kindLabels } from '../messages/kind-labels.js';
import { conceptLabel } from '../rows/concept-label.js';
import type { Words } from '../words/words.js';

/** Turns an entity into what it is: a city of a country, a country of a continent, an agreement, a sector. */
export function kindOf(node: Named, words: Words): string {
  if (node instanceof City) {
    return `${words.text(kindLabels.City)} · ${pickText(node.country.names, words.language)}`;
  }
  if (node instanceof Country) {
    return `${words.text(kindLabels.Country)} · ${conceptLabel(node.continent, Continent, words)}`;
  }
  return words.text(node instanceof Agreement ? kindLabels.Agreement : kindLabels.Sector);
}
