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

/** White space as people add it without seeing it, and YAML at the end of a block: all else in a text is published to the letter. */
const around = /^[ \t\n]+|[ \t\n]+$/g;

/** Turns a record that was found valid into the values its class holds; references stay keys, to be linked later. */
export type Decode = (record: RawRecord) => Record<string, unknown>;

/** Makes the decoder of the records of one shape. */
export function createDecoder(shape: string, shapes: NodeShapes): Decode {
  const fields = writtenProperties(shapeOf(shapes, shape)).map((property) => {
    const decode = fieldDecoder(property, shapes);
    return [property.name, decode] as const;
  });
  return (record) => {
    const values: Record<string, unknown> = {};
    for (const [name, decode] of fields) values[name] = decode(record[name]);
    return values;
  };
}

type DecodeValue = (value: unknown) => unknown;

function fieldDecoder({ value, list }: PropertyShape, shapes: NodeShapes): DecodeValue {
  if (value.kind === 'text') return decodeTexts;
  const decode = valueDecoder(value, shapes);
  if (list) return (field) => frozenList(listOf(field).map(decode));
  return (field) => (field === undefined ? null : decode(field));
}

function valueDecoder(shape: Exclude<ValueShape, { kind: 'text' }>, shapes: NodeShapes): DecodeValue {
  switch (shape.kind) {
    case 'concept':
      return (value) => shape.iris[String(value)];
    case 'nested':
      return nestedDecoder(shape.of, shapes);
    case 'literal':
      // YAML reads a bare year as a number.
      return shape.type.datatypeOf ? String : (value) => value;
    default:
      return (value) => value;
  }
}

function nestedDecoder(shape: string, shapes: NodeShapes): DecodeValue {
  const type = classes[shape];
  if (!type) throw new Error(`No class is known for the shape ${shape}: add it to decode.ts.`);
  const decode = createDecoder(shape, shapes);
  return (value) => Object.freeze(Object.assign(new type(), decode(isRawRecord(value) ? value : {})));
}

/** Turns `{ it: Daegu, ko: [대구광역시, 대구] }` into texts with their languages, in the order written. */
function decodeTexts(field: unknown): readonly Text[] {
  const entries = isRawRecord(field) ? Object.entries(field) : [];
  return frozenList(
    entries.flatMap(([language, texts]) =>
      [texts]
        .flat()
        .map((value) =>
          Object.freeze(Object.assign(new Text(), { language, value: String(value).replace(around, '') })),
        ),
    ),
  );
}

const nothing: readonly never[] = Object.freeze([]);

/** Most lists of most records are empty, and one empty list is like another. */
const frozenList = <T>(list: readonly T[]): readonly T[] => (list.length === 0 ? nothing : Object.freeze(list));
