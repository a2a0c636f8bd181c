import type { Iris } from '../../model/iris.js';
import type { PropertyShape } from '../../model/node-shape.js';
import { identity } from '../../model/term.js';
import { valuesOf } from '../values-of.js';

/** Where the things of a shape stand in the entity of a row: they are the entity, or described in place inside it. */
export interface Place {
  /** What the names of the columns start with: nothing, or `location_`. */
  readonly prefix: string;
  /** Whether there is such a thing in every entity. */
  readonly required: boolean;
  readonly thingIn: (entity: object) => object | undefined;
}

/** The place of the entity itself. */
export const entityPlace: Place = { prefix: '', required: true, thingIn: (entity) => entity };

/** A property of the things at a place. */
export interface Field {
  readonly property: PropertyShape;
  /** What its column is called. */
  readonly name: string;
  readonly required: boolean;
  /** Its IRI, where it is a property of the entity itself: a row says nothing of what is in the entity. */
  readonly propertyUrl?: string;
  /** All its values in the entity of a row. */
  readonly valuesIn: (entity: object) => readonly unknown[];
}

/** Turns a property of the things at a place into a field; a date of varying precision speaks by its EDTF twin. */
export function fieldAt(place: Place, property: PropertyShape, { path }: PropertyShape, iris: Iris): Field {
  const isOfEntity = place === entityPlace && path !== identity;
  return {
    property,
    name: place.prefix + property.name,
    required: place.required && property.atLeast > 0,
    ...(isOfEntity ? { propertyUrl: iris.resolve(path) } : {}),
    valuesIn: (entity) => {
      const thing = place.thingIn(entity);
      return thing ? valuesOf(thing, property) : [];
    },
  };
}
