import {
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { rdf } from '../vocabulary/rdf.js';
import { isEntity } from './is-entity.js';
import { itemsOf } from './items-of.js';
import { edtfDate, literalTypeOf } from './literal-type.js';
import type { NodeShape, NodeShapes, PropertyShape, ValueShape } from './node-shape.js';
import { identity, termOf, type TermDeclaration } from './term.js';

type Field = GraphQLField<unknown, unknown>;

/** Turns the built GraphQL schema into the shapes of all things that carry a term: the one source of every other format. */
export function nodeShapes(schema: GraphQLSchema): NodeShapes {
  // By their names, so that what is derived from them does not change with the order of the resolvers.
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const shapes = types.flatMap((type) => nodeShape(type) ?? []).sort((a, b) => (a.name < b.name ? -1 : 1));
  return new Map(shapes.map((shape) => [shape.name, shape]));
}

function nodeShape(type: GraphQLObjectType): NodeShape | undefined {
  const term = termOf(type);
  if (!term || term.iri === rdf.langString) return undefined;
  const properties = Object.values(type.getFields()).flatMap((field) => propertyShapes(type, field));
  return {
    name: type.name,
    type: term.iri,
    additionalType: term.additionalType,
    description: type.description ?? '',
    identity: properties.find(({ path }) => path === identity),
    properties: properties.filter(({ path }) => path !== identity),
  };
}

/** A field is one property, and a date of varying precision a second one that any context can express. */
function propertyShapes(parent: GraphQLObjectType, field: Field): readonly PropertyShape[] {
  const term = termOf(field);
  if (!term) return [];
  const property = propertyShape(parent, field, term);
  if (term.edtf === undefined) return [property];
  return [property, { ...property, path: term.edtf, value: edtfValue, computed: true }];
}

const edtfValue: ValueShape = { kind: 'literal', scalar: 'Edtf', type: edtfDate };

function propertyShape(parent: GraphQLObjectType, field: Field, term: TermDeclaration): PropertyShape {
  const items = itemsOf(getNamedType(field.type));
  const list = items !== undefined || isListType(getNullableType(field.type));
  return {
    name: field.name,
    path: term.iri,
    description: field.description ?? '',
    value: valueShape(items ?? getNamedType(field.type), `${parent.name}.${field.name}`),
    atLeast: term.atLeast ?? (isNonNullType(field.type) && !list ? 1 : 0),
    list,
    computed: term.computed ?? false,
  };
}

function valueShape(type: GraphQLNamedType, where: string): ValueShape {
  if (isScalarType(type)) {
    const literal = literalTypeOf(type);
    if (literal) return { kind: literal.datatypes.length > 0 ? 'literal' : 'iri', scalar: type.name, type: literal };
  }
  if (isEnumType(type)) {
    return {
      kind: 'concept',
      iris: Object.fromEntries(type.getValues().map(({ name, value }) => [name, String(value)])),
    };
  }
  if (isObjectType(type) && termOf(type)?.iri === rdf.langString) return { kind: 'text' };
  if (isObjectType(type) && termOf(type)) {
    return isEntity(type) ? { kind: 'reference', to: type.name } : { kind: 'nested', of: type.name };
  }
  throw new Error(`${where} has a term, but its type ${type.name} has none: put @Term on it or take it off the field.`);
}
