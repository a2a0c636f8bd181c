import type { Field } from './field.js';

/** Goes through the values of a field in all entities, of which there may be too many for an array. */
export function* allValues<T>(
  { valuesIn }: Pick<Field, 'valuesIn'>,
  entities: readonly object[],
  spell: (value: unknown) => T,
): Iterable<T> {
  for (const entity of entities) for (const value of valuesIn(entity)) yield spell(value);
}
