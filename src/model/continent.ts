import { registerEnumType } from 'type-graphql';
import { continents } from '../vocabulary/continents.js';
import { nameOfValue } from './name-of-value.js';

/** The continents; each value is the IRI it has in the EU Publications Office's table. */
export const Continent = continents;

registerEnumType(Continent, {
  name: 'Continent',
  description: 'A continent, as the EU Publications Office’s authority table divides the world.',
  valuesConfig: {
    AFRICA: { description: 'Africa and its islands' },
    AMERICA: { description: 'North, Central and South America' },
    ANTARCTICA: { description: 'The land around the South Pole' },
    ASIA: { description: 'Asia, with the Middle East' },
    EUROPE: { description: 'Europe, with the whole of Russia' },
    OCEANIA: { description: 'Australia, New Zealand and the islands of the Pacific' },
  },
});

/** Finds the name a client knows a continent by, such as `ASIA`, by its IRI. */
export const continentName = nameOfValue(Continent);
