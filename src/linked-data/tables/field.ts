import type { Iris } from '../../model/iris.js';
import type { PropertyShape } from '../../model/node-shape.js';
import { identity } from '../../model/term.js';
import { valuesOf } from '../../model/values-of.js';

/** What the columns of a shape speak of: the entity of a row, or a thing described in place inside it. */
export interface Subject {
  /** What the names of the columns start with: nothing, or `location_`. */
  readonly prefix: string;
  /** Whether there is such a thing in every entity. */
  readonly required: boolean;
  readonly thingIn: (entity: object) => object | undefined;
}

/** The entity itself. */
export const entitySubject: Subject = { prefix: '', required: true, thingIn: (entity) => entity };

/** A property of the things at a subject. */
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

/** Turns a property of a subject into a field; a date of varying precision speaks by its EDTF twin. */
export function fieldOf(subject: Subject, property: PropertyShape, { path }: PropertyShape, iris: Iris): Field {
  const isOfEntity = subject === entitySubject && path !== identity;
  return {
    property,
    name: subject.prefix + property.name,
    required: subject.required && property.atLeast > 0,
    ...(isOfEntity ? { propertyUrl: iris.resolve(path) } : {}),
    valuesIn: (entity) => {
      const thing = subject.thingIn(entity);
      return thing ? valuesOf(thing, property) : [];
    },
  };
}
