import type { Iris } from '../model/iris.js';
import type { NodeShapes, PropertyShape } from '../model/node-shape.js';
import { hydra } from '../vocabulary/hydra.js';
import { schema } from '../vocabulary/schema.js';
import { xsd } from '../vocabulary/xsd.js';
import { allPrefixes, compactIri } from './compact-iri.js';
import { additionalProperties } from './dataset-addition.js';
import { listTypes } from './list-types.js';
import type { Json, JsonObject, JsonLdDocument } from './json-ld.js';

/** The properties of a list, which no shape has: each with whether its values are IRIs. */
const listTerms: Readonly<Record<string, JsonObject>> = Object.fromEntries(
  [hydra.member, hydra.view, hydra.first, hydra.previous, hydra.next].map((iri) => [
    compactIri(iri),
    { '@id': iri, '@type': '@id' },
  ]),
);

/**
 * Turns the shapes into the one JSON-LD context all our documents share: flat, one key a property, one coercion a key.
 * It is complete in itself and refers to no other context.
 */
export function createContext(shapes: NodeShapes, iris: Iris): JsonLdDocument {
  const all = [...shapes.values()];
  const types = [
    ...all.flatMap(({ type, additionalType }) => (additionalType ? [type, additionalType] : [type])),
    ...Object.values(listTypes),
  ];
  const properties = all.flatMap((shape) => shape.properties);
  return {
    '@context': {
      '@version': 1.1,
      ...allPrefixes(iris),
      ...Object.fromEntries(types.map((type) => [compactIri(type), iris.resolve(type)])),
      ...Object.fromEntries(properties.map((property) => [compactIri(property.path), definition(property, iris)])),
      ...Object.fromEntries(additionalProperties.map((property) => [compactIri(property), property])),
      [compactIri(schema.additionalType)]: { '@id': schema.additionalType, '@type': '@id' },
      ...listTerms,
    },
  };
}

function definition(property: PropertyShape, iris: Iris): Json {
  const id = iris.resolve(property.path);
  const coercion = coercionOf(property);
  return coercion === undefined ? id : { '@id': id, '@type': coercion };
}

/** What JSON-LD needs to be told of a value: IRIs and dates look like strings, and whole degrees like integers. */
export function coercionOf({ value }: PropertyShape): string | undefined {
  if (value.kind === 'text') return undefined;
  if (value.kind !== 'literal') return '@id';
  const [datatype, ...others] = value.type.datatypes;
  const isNative = value.type.jsonSchema.type === 'integer' || value.type.jsonSchema.type === 'boolean';
  return others.length > 0 || isNative || datatype === xsd.string ? undefined : datatype;
}
