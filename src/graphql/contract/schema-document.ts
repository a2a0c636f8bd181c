import {
  isEnumType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  Kind,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
  type DefinitionNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type GraphQLEnumType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { isHttpIri } from '../../model/http-iri.js';
import type { Iris } from '../../model/iris.js';
import { federationDirectives, termDirective, termDirectives } from './applied-directives.js';
import { contractDirectives } from './contract-directives.js';
import { datatypesOf } from './datatypes-of.js';

/**
 * Turns the built schema into the document of its contract (GraphQL, section 3): sorted, described, with the terms of
 * linked data and the directives of Apollo Federation. What a router asks every subgraph for is no part of it.
 */
export function schemaDocument(schema: GraphQLSchema, iris: Iris): string {
  const { definitions } = parse(printSchema(lexicographicSortSchema(schema)), { noLocation: true });
  const annotated = definitions.filter(isOurs).map((definition) => annotate(definition, schema, iris));
  const preface = parse(contractDirectives).definitions.map((definition) => describe(definition, schema));
  return `${[...preface, ...annotated].map(print).join('\n\n')}\n`;
}

/** Gives the definition of the schema the description that the schema has. */
function describe(definition: DefinitionNode, { description }: GraphQLSchema): DefinitionNode {
  if (definition.kind !== Kind.SCHEMA_DEFINITION || !description) return definition;
  return { ...definition, description: { kind: Kind.STRING, value: description, block: true } };
}

/**
 * The names of what every subgraph has for its router start with `_` (Apollo Federation, “subgraph specification”); the
 * schema itself is defined where its directives are.
 */
const isOurs = (node: DefinitionNode | FieldDefinitionNode): boolean =>
  node.kind !== Kind.SCHEMA_DEFINITION && !('name' in node && node.name.value.startsWith('_'));

/** Adds to a definition what the built schema carries beside it. */
function annotate(definition: DefinitionNode, schema: GraphQLSchema, iris: Iris): DefinitionNode {
  const type = 'name' in definition ? schema.getType(definition.name.value) : undefined;
  if (definition.kind === Kind.OBJECT_TYPE_DEFINITION && isObjectType(type)) {
    const federation = federationDirectives(type, type === schema.getQueryType());
    const directives = [...federation, ...termDirectives(type, iris)];
    return { ...definition, directives, fields: fieldsWithTerms(definition.fields, type, iris) };
  }
  if (definition.kind === Kind.INTERFACE_TYPE_DEFINITION && isInterfaceType(type)) {
    return { ...definition, fields: fieldsWithTerms(definition.fields, type, iris) };
  }
  if (definition.kind === Kind.ENUM_TYPE_DEFINITION && isEnumType(type)) return withConcepts(definition, type, iris);
  if (definition.kind === Kind.SCALAR_TYPE_DEFINITION && isScalarType(type)) {
    const terms = datatypesOf(type, schema).map((datatype) => termDirective(datatype, iris));
    return { ...definition, directives: [...(definition.directives ?? []), ...terms] };
  }
  return definition;
}

function fieldsWithTerms(
  fields: readonly FieldDefinitionNode[] = [],
  type: GraphQLObjectType | GraphQLInterfaceType,
  iris: Iris,
): readonly FieldDefinitionNode[] {
  return fields.filter(isOurs).map((field) => {
    const declared = type.getFields()[field.name.value];
    const terms = declared ? termDirectives(declared, iris) : [];
    return { ...field, directives: [...(field.directives ?? []), ...terms] };
  });
}

/** An enum value stands for a concept if its value in the program is the IRI of one. */
function withConcepts(definition: EnumTypeDefinitionNode, type: GraphQLEnumType, iris: Iris): EnumTypeDefinitionNode {
  const values = definition.values?.map((value) => {
    const concept = String(type.getValue(value.name.value)?.value);
    const terms = isHttpIri(iris.resolve(concept)) ? [termDirective(concept, iris)] : [];
    return { ...value, directives: [...(value.directives ?? []), ...terms] };
  });
  return { ...definition, ...(values ? { values } : {}) };
}
