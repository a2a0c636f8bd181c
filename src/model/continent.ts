import { registerEnumType } from 'type-graphql';
import { continents } from '../vocabulary/continents.js';

/** The continents; each value is the IRI it has in the EU Publications Office's table. */
export const Continent = continents;

registerEnumType(Continent, {
  name: 'Continent',
  description: 'A continent, as the EU Publications Office’s authority table divides the world.',
  valuesConfig: {
    AFRICA: { description: 'Africa' },
    AMERICA: { description: 'North, Central and South America' },
    ANTARCTICA: { description: 'Antarctica' },
    ASIA: { description: 'Asia' },
    EUROPE: { description: 'Europe' },
    OCEANIA: { description: 'Australia, New Zealand and the islands of the Pacific' },
  },
});
