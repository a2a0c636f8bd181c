/** The entities that have an address of their own, with the path segment their addresses start with. */
export const segments = Object.freeze({
  City: 'cities',
  Agreement: 'agreements',
  Sector: 'sectors',
  Country: 'countries',
});

/** The name of a type whose things are addressed by a slug. */
export type EntityName = keyof typeof segments;

/** Tells whether a name is that of a type whose things are addressed by a slug. */
export const isEntityName = (name: string): name is EntityName => Object.hasOwn(segments, name);

/** The names of all such types. */
export const entityNames: readonly EntityName[] = Object.keys(segments).filter(isEntityName);
