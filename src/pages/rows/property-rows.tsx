import type { VNode } from 'preact';
import { shapeOf, type PropertyShape } from '../../model/node-shape.js';
import { valuesOf } from '../../model/values-of.js';
import { useFrame } from '../frame/frame.js';
import { Row } from '../parts/row.js';
import { FieldValue } from './field-value.js';
import { labelOf } from './label-of.js';

/** The thing whose properties are shown. */
export interface PropertyRowsProps {
  readonly shapeName: string;
  readonly thing: object;
  /** The fields that are shown elsewhere on the page. */
  readonly without?: readonly string[];
}

/** The fields of which a page says, too, that the value is not known. */
const toldWithoutValue: readonly string[] = ['Agreement.date'];

/** Turns the properties of a thing into rows; what has no value has no row, unless it is told that none is known. */
export function PropertyRows({ shapeName, thing, without = [] }: PropertyRowsProps): VNode {
  const { words, site } = useFrame();
  const { properties } = shapeOf(site.shapes, shapeName);
  return (
    <dl class="rows">
      {inOrder(properties.filter(isFirst)).map((property) => {
        const { name } = property;
        const isTold = valuesOf(thing, property).length > 0 || toldWithoutValue.includes(`${shapeName}.${name}`);
        if (without.includes(name) || !isTold) return null;
        return (
          <Row label={labelOf(name, words)}>
            <FieldValue shapeName={shapeName} property={property} thing={thing} />
          </Row>
        );
      })}
    </dl>
  );
}

/** What is for the keeper of the records rather than for their reader. */
const bookkeeping = ['slug', 'code', 'modified'];

/** Puts the bookkeeping behind all else, which stays in the order of the shape. */
function inOrder(properties: readonly PropertyShape[]): readonly PropertyShape[] {
  const isLast = ({ name }: PropertyShape): boolean => bookkeeping.includes(name);
  return [...properties.filter((property) => !isLast(property)), ...properties.filter(isLast)];
}

/** A date of varying precision is two properties of one name, and one row. */
const isFirst = (property: PropertyShape, index: number, all: readonly PropertyShape[]): boolean =>
  all.findIndex(({ name }) => name === property.name) === index;
