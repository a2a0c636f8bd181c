import type { PropertyShape } from './node-shape.js';

/** Turns a thing into the values it has for a property: none, one, or those of a list. */
export function valuesOf(thing: object, { name }: PropertyShape): readonly unknown[] {
  const value: unknown = Reflect.get(thing, name);
  if (Array.isArray(value)) return value;
  return value === null || value === undefined ? [] : [value];
}
