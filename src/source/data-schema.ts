import { entityPathPattern } from '../model/entity-path.js';
import { literalTypeOf } from '../model/literal-type.js';
import {
  shapeOf,
  writtenProperties,
  type NodeShape,
  type NodeShapes,
  type PropertyShape,
} from '../model/node-shape.js';
import { CountryCode, LanguageTag } from '../model/scalars.js';
import { slugPattern } from '../model/slug.js';
import { agreementDefaults, dataFiles, defaultableFields, withdrawnPaths, type DataFile } from './data-files.js';

/** A JSON Schema, or a part of one (draft 2020-12). */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * Our own keyword: names the scalar whose validity JSON Schema cannot express. Editors ignore it, `validate` knows it.
 */
export const scalarKeyword = 'x-scalar';

/** Turns the shapes into one JSON Schema with a definition for each shape and, by its name, for each data file. */
export function dataSchema(shapes: NodeShapes): JsonSchema {
  const records = [...shapes.values()].map((shape) => [shape.name, recordSchema(shape)]);
  const files = dataFiles.map((file) => [file.name, fileSchema(file, shapes)]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'data.schema.json',
    title: 'The data files of Gemellaggi',
    $defs: { ...Object.fromEntries(records), ...Object.fromEntries(files) },
  };
}

/** The address of the definition of a shape or of a data file. */
export const definition = (name: string): string => `data.schema.json#/$defs/${name}`;

const reference = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });

function fileSchema({ shape, key }: DataFile, shapes: NodeShapes): JsonSchema {
  if (!key) return datasetFileSchema(recordSchema(shapeOf(shapes, shape)), shapeOf(shapes, 'Agreement'));
  return {
    type: 'object',
    propertyNames: key === 'slug' ? { pattern: slugPattern } : scalarSchema(CountryCode),
    additionalProperties: reference(shape),
  };
}

/** The dataset's own record, with the block of what holds for all agreements, and the list of what there is no more. */
function datasetFileSchema(record: ReturnType<typeof recordSchema>, agreement: NodeShape): JsonSchema {
  const defaults = writtenProperties(agreement).filter(({ name }) => defaultableFields.includes(name));
  const block = {
    description: 'What holds for every agreement that does not say otherwise.',
    type: 'object',
    properties: properties(defaults),
    additionalProperties: false,
  };
  return { ...record, properties: { ...record.properties, [agreementDefaults]: block, [withdrawnPaths]: withdrawn } };
}

const withdrawn: JsonSchema = {
  description:
    'The addresses of records that were taken out, such as `cities/springfield`: whoever asks for one is told that it is gone for good.',
  type: 'array',
  items: { type: 'string', pattern: entityPathPattern },
  uniqueItems: true,
};

function recordSchema(shape: NodeShape): JsonSchema & { readonly properties: JsonSchema } {
  const fields = writtenProperties(shape);
  const required = fields.filter(({ name, atLeast }) => atLeast > 0 && !isDefaultable(shape, name));
  return {
    description: shape.description,
    type: 'object',
    properties: properties(fields),
    required: required.map(({ name }) => name),
    additionalProperties: false,
  };
}

const isDefaultable = (shape: NodeShape, field: string): boolean =>
  shape.name === 'Agreement' && defaultableFields.includes(field);

/** What a key or a value must meet to be one of a scalar. */
const scalarSchema = (scalar: typeof LanguageTag): JsonSchema => ({
  ...literalTypeOf(scalar)?.jsonSchema,
  [scalarKeyword]: scalar.name,
});

const properties = (fields: readonly PropertyShape[]): JsonSchema =>
  Object.fromEntries(fields.map((field) => [field.name, { description: field.description, ...propertySchema(field) }]));

function propertySchema({ value, list, atLeast }: PropertyShape): JsonSchema {
  if (value.kind === 'text') return textsSchema(atLeast);
  const items = valueSchema(value);
  return list ? { type: 'array', items, minItems: atLeast, uniqueItems: true } : items;
}

/** Texts are written by their language: one text, or several of which the first is the usual one. */
function textsSchema(atLeast: number): JsonSchema {
  const text = { [scalarKeyword]: 'String' };
  return {
    type: 'object',
    propertyNames: scalarSchema(LanguageTag),
    additionalProperties: {
      type: ['string', 'array'],
      ...text,
      items: { type: 'string', ...text },
      minItems: 1,
      uniqueItems: true,
    },
    minProperties: atLeast,
  };
}

function valueSchema(value: Exclude<PropertyShape['value'], { kind: 'text' }>): JsonSchema {
  switch (value.kind) {
    case 'literal':
    case 'iri':
      return { ...value.type.jsonSchema, [scalarKeyword]: value.scalar };
    case 'concept':
      return { enum: Object.keys(value.iris) };
    case 'reference':
      return { type: 'string' };
    case 'nested':
      return reference(value.of);
  }
}
