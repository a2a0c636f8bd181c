import { createUnionType } from 'type-graphql';
import { Agreement } from '../../model/agreement.js';
import { City } from '../../model/city.js';
import { Country } from '../../model/country.js';
import { Dataset } from '../../model/dataset.js';
import { Sector } from '../../model/sector.js';

/** Every type whose things other subgraphs may refer to: those that have an address (Apollo Federation, `_Entity`). */
export const FederationEntity = createUnionType({
  name: '_Entity',
  description: 'Anything with an address, as other subgraphs refer to it.',
  types: () => [Agreement, City, Country, Dataset, Sector] as const,
});
