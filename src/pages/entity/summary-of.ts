import { Agreement } from '../../model/agreement.js';
import { City } from '../../model/city.js';
import { Continent } from '../../model/continent.js';
import { Country } from '../../model/country.js';
import type { Named } from '../../model/named.js';
import { Sector } from '../../model/sector.js';
import { pickText } from '../../model/text.js';
import { entityMessages } from '../messages/entity-messages.js';
import { conceptLabel } from '../rows/concept-label.js';
import type { Words } from '../words/words.js';
import { mostNamedTwins } from './most-named-twins.js';

/** Turns an entity into a sentence for search engines and for who shares its page. */
export function summaryOf(node: Named, words: Words): string {
  const name = nameOf(node, words);
  if (node instanceof City) return citySummary(node, name, words);
  if (node instanceof Agreement) {
    const date = node.date === null ? words.text(entityMessages.unknownDate) : words.date(node.date);
    return words.text(entityMessages.agreement, { name, date, sectors: node.sectors.length });
  }
  if (node instanceof Country) {
    const continent = conceptLabel(node.continent, Continent, words);
    return words.text(entityMessages.country, { name, continent, count: node.cities.length });
  }
  return node instanceof Sector ? words.text(entityMessages.sector, { name, count: node.agreements.length }) : name;
}

function citySummary({ country, twins }: City, name: string, words: Words): string {
  const values = { name, country: nameOf(country, words) };
  if (twins.length > mostNamedTwins) return words.text(entityMessages.cityWithMany, { ...values, count: twins.length });
  const names = words.list(twins.map((twin) => nameOf(twin, words)));
  return words.text(entityMessages.cityTwins, { ...values, twins: names });
}

const nameOf = ({ names }: Named, { language }: Words): string => pickText(names, language);
