import type { City } from '../../model/city.js';
import { pickTagged } from '../../model/text.js';
import type { MapChoice } from '../choices/map-choice.js';
import type { MapContent } from '../map/map-content.js';

/** What a map is made from. */
export interface MapContentSource extends Pick<MapChoice, 'cities' | 'pairs'> {
  /** The city that all agreements have in common, where there is one. */
  readonly hub: City | undefined;
}

/** Turns cities and pairs of twins into what a map shows: a point for each city, a line for each pair. */
export const mapContentOf = ({ cities, pairs, hub }: MapContentSource, language: string): MapContent => ({
  points: cities.map((city) => {
    const name = pickTagged(city.names, language);
    const lang = name.language === language ? undefined : name.language;
    return { name: name.value, lang, location: city.location, isHub: city === hub, href: city.id };
  }),
  lines: pairs.map(([from, to]) => ({ from: from.location, to: to.location })),
});
