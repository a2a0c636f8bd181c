import type { Agreement } from '../model/agreement.js';
import type { City } from '../model/city.js';

/** Finds the city that all agreements have in common: the one whose twinnings they are; undefined where there is no such one. */
export function commonParty([first, ...others]: readonly Agreement[]): City | undefined {
  const common = (first?.parties ?? []).filter((city) => others.every(({ parties }) => parties.includes(city)));
  return common.length === 1 ? common[0] : undefined;
}
