import { ContactPoint, Organization } from '../model/organization.js';
import { GeoCoordinates } from '../model/geo-coordinates.js';
import {
  shapeOf,
  writtenProperties,
  type NodeShapes,
  type PropertyShape,
  type ValueShape,
} from '../model/node-shape.js';
import { GeoShape, Place } from '../model/place.js';
import { Population } from '../model/population.js';
import { Source } from '../model/source.js';
import { Text } from '../model/text.js';
import { isRawRecord, listOf, type RawRecord } from './records.js';

/** The classes of things that are described in place, by the name of their shape. */
const classes: Readonly<Record<string, new () => object>> = {
  ContactPoint,
  GeoCoordinates,
  GeoShape,
  Organization,
  Place,
  Population,
  Source,
};

/** Turns a record that was found valid into the values its class holds; references stay keys, to be linked later. */
export function decodeRecord(record: RawRecord, shape: string, shapes: NodeShapes): Record<string, unknown> {
  const written = writtenProperties(shapeOf(shapes, shape));
  return Object.fromEntries(
    written.map((property) => [property.name, decodeField(record[property.name], property, shapes)]),
  );
}

function decodeField(field: unknown, { value, list }: PropertyShape, shapes: NodeShapes): unknown {
  if (value.kind === 'text') return decodeTexts(field);
  if (list) return Object.freeze(listOf(field).map((item) => decodeValue(item, value, shapes)));
  return field === undefined ? null : decodeValue(field, value, shapes);
}

function decodeValue(value: unknown, shape: ValueShape, shapes: NodeShapes): unknown {
  switch (shape.kind) {
    case 'concept':
      return shape.iris[String(value)];
    case 'nested':
      return decodeNested(value, shape.of, shapes);
    case 'literal':
      // YAML reads a bare year as a number.
      return shape.type.datatypeOf ? String(value) : value;
    default:
      return value;
  }
}

function decodeNested(value: unknown, shape: string, shapes: NodeShapes): object {
  const type = classes[shape];
  if (!type || !isRawRecord(value)) throw new Error(`No class is known for the shape ${shape}: add it to decode.ts.`);
  return Object.freeze(Object.assign(new type(), decodeRecord(value, shape, shapes)));
}

/** Turns `{ it: Daegu, ko: [대구광역시, 대구] }` into texts with their languages, in the order written. */
function decodeTexts(field: unknown): readonly Text[] {
  const entries = isRawRecord(field) ? Object.entries(field) : [];
  return Object.freeze(
    entries.flatMap(([language, texts]) =>
      [texts]
        .flat()
        .map((value) => Object.freeze(Object.assign(new Text(), { language, value: String(value).trim() }))),
    ),
  );
}
