import type { City } from '../../model/city.js';
import { mostAgreements } from './most-agreements.js';

/** Some cities, and how many there are. */
export interface CityChoice {
  readonly cities: readonly City[];
  readonly count: number;
}

/** Chooses so many cities at most: all, or those with most agreements. */
export const cityChoice = (cities: readonly City[], most: number): CityChoice => ({
  cities: cities.length > most ? [...cities].sort(mostAgreements).slice(0, most) : cities,
  count: cities.length,
});
