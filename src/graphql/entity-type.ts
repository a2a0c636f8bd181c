import { registerEnumType } from 'type-graphql';
import type { EntityName } from '../model/entity-name.js';

/** The types of entities, all of which have a name; each value is the name of the type. */
export const EntityType = {
  AGREEMENT: 'Agreement',
  CITY: 'City',
  COUNTRY: 'Country',
  SECTOR: 'Sector',
} as const satisfies Readonly<Record<Uppercase<EntityName>, EntityName>>;

registerEnumType(EntityType, {
  name: 'EntityType',
  description: 'A kind of thing that a search can find by its name.',
  valuesConfig: {
    AGREEMENT: { description: 'Twinning agreements, found by the names of their parties as well.' },
    CITY: { description: 'Twinned cities, found by the names of their countries as well.' },
    COUNTRY: { description: 'Countries with a twinned city, found by their codes as well.' },
    SECTOR: { description: 'Sectors: the fields of cooperation that agreements cover.' },
  },
});
