import { Agreement } from '../../model/agreement.js';
import { City } from '../../model/city.js';
import { Country } from '../../model/country.js';
import type { Named } from '../../model/named.js';
import { Sector } from '../../model/sector.js';
import type { CityMapProps } from '../parts/city-map.js';

/** What the map of an entity shows. */
type EntityMap = Pick<CityMapProps, 'cities' | 'agreements'>;

/** Turns an entity into what its map shows: the cities it has to do with, and those they are twinned with. */
export function mapOf(node: Named): EntityMap {
  const agreements = agreementsOf(node);
  const own = node instanceof City ? [node] : node instanceof Country ? node.cities : [];
  const cities = [...new Set([...own, ...agreements.flatMap(({ parties }) => parties)])];
  return { cities, agreements };
}

function agreementsOf(node: Named): readonly Agreement[] {
  if (node instanceof Agreement) return [node];
  if (node instanceof City || node instanceof Sector) return node.agreements;
  if (node instanceof Country) return [...new Set(node.cities.flatMap(({ agreements }) => agreements))];
  return [];
}
