import { Agreement } from '../../model/agreement.js';
import { City } from '../../model/city.js';
import { Country } from '../../model/country.js';
import type { Named } from '../../model/named.js';
import { Sector } from '../../model/sector.js';
import { agreementView } from './agreement-view.js';
import { cityView } from './city-view.js';
import { countryView } from './country-view.js';
import type { EntityView } from './entity-view.js';
import { sectorView } from './sector-view.js';

/** Turns an entity into what pages tell of it in the way of its type. */
export function entityViewOf(node: Named): EntityView {
  if (node instanceof City) return cityView(node);
  if (node instanceof Agreement) return agreementView(node);
  if (node instanceof Sector) return sectorView(node);
  if (node instanceof Country) return countryView(node);
  throw new TypeError(`Pages have no view of ${node.constructor.name}: add one beside the others.`);
}
