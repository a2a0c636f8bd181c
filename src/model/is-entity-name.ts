import { segments, type EntityName } from './iris.js';

/** Tells whether a type, by its name, is one whose things are addressed by a slug. */
export const isEntityName = (name: string): name is EntityName => Object.hasOwn(segments, name);
