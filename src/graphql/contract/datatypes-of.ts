import { getNamedType, isInterfaceType, isObjectType, type GraphQLScalarType, type GraphQLSchema } from 'graphql';
import { edtfDate, literalTypeOf } from '../../model/literal-type.js';
import { identity, termOf } from '../../model/term.js';

/**
 * Turns a scalar of the built schema into the datatypes of its values in RDF: `@id` where the values are IRIs, none where
 * no graph has such values.
 */
export function datatypesOf(scalar: GraphQLScalarType, schema: GraphQLSchema): readonly string[] {
  const { datatypes } = literalTypeOf(scalar) ?? {};
  if (datatypes?.length === 0) return [identity];
  return [...(datatypes ?? []), ...(isAlsoEdtf(scalar, schema) ? edtfDate.datatypes : [])];
}

/** Tells whether a field gives values of the scalar to a second property, as EDTF. */
function isAlsoEdtf(scalar: GraphQLScalarType, schema: GraphQLSchema): boolean {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
  const fields = types.flatMap((type) => Object.values(type.getFields()));
  return fields.some((field) => getNamedType(field.type) === scalar && termOf(field)?.edtf !== undefined);
}
