import type { Iris } from '../model/iris.js';
import { isObject } from '../model/is-object.js';
import type { LiteralType } from '../model/literal-type.js';
import { shapeOf, type NodeShape, type NodeShapes, type PropertyShape } from '../model/node-shape.js';
import { schema } from '../vocabulary/schema.js';
import { compactIri } from './compact-iri.js';
import { remembered } from './remembered.js';
import type { Json, JsonObject } from './json-ld.js';
import { member } from '../model/member.js';
import { valuesOf } from '../model/values-of.js';

/** Turns a thing of the model into its node in JSON-LD, keyed as our context says. */
export type NodeEncoder = (thing: object) => JsonObject;

/** What an encoder leaves out. */
export interface EncoderOptions {
  /** Lists that the gateway derives, as that of the agreements of a city, are left out where they are longer than this. */
  readonly longestDerived?: number;
}

/** Turns the shapes into the encoder of all things that have one; what a thing refers to is named, not repeated. */
export function createNodeEncoder(
  shapes: NodeShapes,
  iris: Iris,
  { longestDerived = Infinity }: EncoderOptions = {},
): NodeEncoder {
  const keyOf = remembered(compactIri);
  const encode = (thing: object, shape: NodeShape): JsonObject => {
    const node: Record<string, Json> = {};
    if (shape.identity) node['@id'] = member(thing, shape.identity.name);
    node['@type'] = keyOf(shape.type);
    if (shape.additionalType) {
      // RDF tools look for a second type, readers of schema.org for additionalType.
      node['@type'] = [shape.type, shape.additionalType].map(keyOf);
      node[keyOf(schema.additionalType)] = iris.resolve(shape.additionalType);
    }
    for (const property of shape.properties) {
      const all = valuesOf(thing, property);
      if (property.computed && all.length > longestDerived) continue;
      const values = all.map((value) => encodeValue(value, property));
      if (values.length > 0) append(node, keyOf(property.path), property.list ? values : (values[0] ?? null));
    }
    return node;
  };

  const encodeValue = (value: unknown, { value: shape, name }: PropertyShape): Json => {
    switch (shape.kind) {
      case 'text':
        return { '@language': member(value, 'language'), '@value': member(value, 'value') };
      case 'literal':
        return encodeLiteral(value, shape.type, name);
      case 'iri':
        return primitive(value, name);
      case 'concept':
        return { '@id': iris.resolve(String(value)) };
      case 'reference':
        return { '@id': member(value, 'id') };
      case 'nested':
        return encode(object(value, name), shapeOf(shapes, shape.of));
    }
  };

  // Every thing is an instance of the class its shape is named after.
  return (thing) => encode(thing, shapeOf(shapes, thing.constructor.name));
}

/** Two fields may share a property, as the parties and the sectors of an agreement share `about`. */
function append(node: Record<string, Json>, key: string, values: Json): void {
  const present = node[key];
  node[key] = present === undefined ? values : [present, values].flat();
}

function object(value: unknown, name: string): object {
  if (isObject(value)) return value;
  throw new TypeError(`The value of ${name} is not a thing.`);
}

function primitive(value: unknown, name: string): string | number | boolean {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new TypeError(`The value of ${name} is not a literal.`);
}

function encodeLiteral(value: unknown, type: LiteralType, name: string): Json {
  if (type.datatypeOf && typeof value === 'string')
    return { '@type': compactIri(type.datatypeOf(value)), '@value': value };
  return primitive(value, name);
}
