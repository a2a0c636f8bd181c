import { Continent } from '../../model/continent.js';
import type { Country } from '../../model/country.js';
import { pickText } from '../../model/text.js';
import { entityMessages } from '../messages/entity-messages.js';
import { conceptLabel } from '../rows/concept-label.js';
import type { EntityView } from './entity-view.js';

/** Turns a country into what pages tell of it in its own way: its continent and its cities. */
export const countryView = ({ names, continent, cities }: Country): EntityView => ({
  entity: 'Country',
  within: continent,
  summary: (words) =>
    words.text(entityMessages.country, {
      name: pickText(names, words.language),
      continent: conceptLabel(continent, Continent, words),
      count: cities.length,
    }),
  agreements: () => [...new Set(cities.flatMap(({ agreements }) => agreements))],
  cities,
});
