import { shapeOf, writtenProperties, type NodeShapes, type PropertyShape } from '../model/node-shape.js';
import { agreementDefaults } from './data-files.js';
import { isRawRecord, listOf, type LocatedRecord, type RawRecord } from './records.js';
import type { Path } from './yaml-document.js';

/** One value of a record: its property, and the way to it in the file. */
export interface LocatedValue {
  readonly property: PropertyShape;
  readonly value: unknown;
  readonly path: Path;
}

/** Turns a record into all its values, one by one, those of things described in place and of defaults included. */
export function valuesOf({ shape, fields, path }: LocatedRecord, shapes: NodeShapes): readonly LocatedValue[] {
  const defaults = shape === 'Dataset' ? fields[agreementDefaults] : undefined;
  return [
    ...fieldValues(fields, shape, path, shapes),
    ...(isRawRecord(defaults) ? fieldValues(defaults, 'Agreement', [...path, agreementDefaults], shapes) : []),
  ];
}

function fieldValues(fields: RawRecord, shape: string, path: Path, shapes: NodeShapes): readonly LocatedValue[] {
  return writtenProperties(shapeOf(shapes, shape)).flatMap((property) => {
    const field = fields[property.name];
    if (field === undefined) return [];
    const fieldPath = [...path, property.name];
    const located = property.list
      ? listOf(field).map((value, index) => ({ property, value, path: [...fieldPath, index] }))
      : [{ property, value: field, path: fieldPath }];
    return located.flatMap((one) => [one, ...nestedValues(one, shapes)]);
  });
}

function nestedValues({ property, value, path }: LocatedValue, shapes: NodeShapes): readonly LocatedValue[] {
  return property.value.kind === 'nested' && isRawRecord(value)
    ? fieldValues(value, property.value.of, path, shapes)
    : [];
}
