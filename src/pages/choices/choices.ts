import type { City } from '../../model/city.js';
import { groupBy } from '../../model/group-by.js';
import { lazily } from '../../model/lazily.js';
import type { Snapshot } from '../../model/snapshot.js';
import { cityChoice, type CityChoice } from './city-choice.js';
import { mapChoice, type MapChoice, type MapSource } from './map-choice.js';

/** What pages show where there is more than a page can hold: chosen once for a snapshot, not for each visitor. */
export interface Choices {
  /** Chooses what a map about a thing shows; asks for what it could show only if that is not known yet. */
  readonly ofMap: (about: object, source: () => MapSource) => MapChoice;
  /** The cities of each continent, without the one that all agreements have in common. */
  readonly byContinent: () => ReadonlyMap<string, CityChoice>;
}

/** Where there are more things to choose from than these, what was chosen is kept. */
const mostForgotten = 1000;

/** How many cities of a continent are shown. */
const mostOfContinent = 20;

/** Turns a snapshot, and the city that all its agreements have in common, into what pages choose from it. */
export function createChoices(snapshot: Pick<Snapshot, 'City'>, hub: City | undefined): Choices {
  const maps = new WeakMap<object, MapChoice>();
  return {
    ofMap: (about, source) => {
      const known = maps.get(about);
      if (known) return known;
      const from = source();
      const choice = mapChoice(from);
      if (from.cities.length + from.agreements.length > mostForgotten) maps.set(about, choice);
      return choice;
    },
    byContinent: lazily(() => {
      const cities = snapshot.City.filter((city) => city !== hub);
      const groups = groupBy(cities, ({ country }) => [country.continent]);
      return new Map([...groups].map(([continent, group]) => [continent, cityChoice(group, mostOfContinent)]));
    }),
  };
}
