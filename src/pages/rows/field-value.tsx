import type { VNode } from 'preact';
import type { PropertyShape } from '../../model/node-shape.js';
import { fieldViews } from './field-views.js';
import { PropertyValues } from './property-values.js';
import type { ValueLimit } from './value-limit.js';

/** A property, the shape it is of, and the thing whose values are shown. */
export interface FieldValueProps {
  readonly shapeName: string;
  readonly property: PropertyShape;
  readonly thing: object;
  /** How many of its values are shown. */
  readonly limit?: ValueLimit;
}

/** Turns a property of a thing into what is shown of it: in its own way where it has one, or else its values. */
export function FieldValue({ shapeName, ...values }: FieldValueProps): VNode {
  const View = fieldViews[`${shapeName}.${values.property.name}`];
  return View ? <View thing={values.thing} /> : <PropertyValues {...values} />;
}
