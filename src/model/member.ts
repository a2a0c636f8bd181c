import { isObject } from './is-object.js';

/** Reads a member of a thing that is text in every thing of its kind, such as the slug of an entity. */
export function member(thing: unknown, name: string): string {
  if (isObject(thing)) return String(Reflect.get(thing, name));
  throw new TypeError(`What should have the member ${name} is not a thing.`);
}
