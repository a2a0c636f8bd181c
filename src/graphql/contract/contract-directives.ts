/** What the contract says beyond GraphQL's own words: the terms of linked data, and how a supergraph is composed of it. */
export const contractDirectives = `
schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["FieldSet", "@key", "@shareable"]) {
  query: Query
}

"""
The term in the RDF of the dataset: the class of the things of a type, the property whose values a field gives, the
concept an enum value stands for, or the datatype of the values of a scalar.

Where there are several, the dataset states all of them, and an answer as linked data the last one listed: of a date that is the
property with one datatype for all its values. Of the datatypes of a scalar, the one that fits the value applies.

A name with an @ is a keyword of JSON-LD: \`@id\` is the IRI of the thing itself, and for a scalar says that its values are
IRIs; \`@value\` and \`@language\` are the parts of a text.
"""
directive @term(
  """The absolute IRI of the term, or a keyword of JSON-LD."""
  iri: String!
) repeatable on OBJECT | FIELD_DEFINITION | ENUM_VALUE | SCALAR

"""
What is in no RDF: a type with all its fields, or a single field.
"""
directive @noTerm(
  """The reason, as the rest of a sentence."""
  reason: String!
) on OBJECT | FIELD_DEFINITION

"""
Fields that find one entity, by which other subgraphs may refer to it and extend it (Apollo Federation 2).
"""
directive @key(
  """The names of the fields."""
  fields: FieldSet!
  """Whether this subgraph finds the entity by them."""
  resolvable: Boolean = true
) repeatable on OBJECT | INTERFACE

"""
What other subgraphs may define and answer as well (Apollo Federation 2).
"""
directive @shareable repeatable on OBJECT | FIELD_DEFINITION

"""
Names the specification that directives of this document come from.
"""
directive @link(
  """The address of the specification, with its version."""
  url: String!
  """The name it has here."""
  as: String
  """What it is needed for."""
  for: link__Purpose
  """The names that are used as they are."""
  import: [link__Import]
) repeatable on SCHEMA

"""The names of fields, as a selection without its braces."""
scalar FieldSet

"""The name of a directive or a type of a specification, as it is or with the name it has here."""
scalar link__Import

"""What a specification is needed for."""
enum link__Purpose {
  """To answer a query at all."""
  EXECUTION
  """To resolve fields securely."""
  SECURITY
}
`;
