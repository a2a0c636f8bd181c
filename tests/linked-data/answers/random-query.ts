import fc, { type Arbitrary } from 'fast-check';
import {
  Kind,
  OverlappingFieldsCanBeMergedRule,
  parse,
  print,
  validate,
  visit,
  type ASTNode,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { randomInput, type KnownValues } from './random-input.js';
import { randomSelections } from './random-selection.js';
import { writeQuery, type QueryRequest } from './write-query.js';

/** What random queries are made of. */
export interface RandomQueryOptions {
  readonly known: KnownValues;
  /** The names a field may be given; none if it keeps its own. */
  readonly aliases?: readonly string[];
}

/** Names that mean something else somewhere: in other fields, in the answer around, in JavaScript and in JSON-LD. */
const provokingAliases: readonly string[] = [
  ...['a', 'b', 'id', 'slug', 'name', 'names', 'nodes', 'node', 'edges', 'value', 'language', 'date', 'cities'],
  ...['data', 'errors', 'extensions', 'City', 'CityConnection', 'ACTIVE', 'schema', 'https', '__typename'],
  ...['constructor', 'toString', 'hasOwnProperty', '__proto__'],
];

/** The most levels a query goes down. */
const deepest = 6;

/** Turns a schema into arbitrary requests for valid operations. They shrink to fewer fields with their own names. */
export function randomQuery(
  schema: GraphQLSchema,
  { known, aliases = provokingAliases }: RandomQueryOptions,
): Arbitrary<QueryRequest> {
  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no queries.');
  const selections = randomSelections(schema, { input: randomInput(known), aliases });
  return fc
    .record({
      form: fc.constantFrom('anonymous', 'named', 'besideAnother'),
      selections: selections(query, deepest),
    })
    .map((plan) => {
      const request = writeQuery(plan);
      return { ...request, query: mergeable(schema, request.query, aliases.length > 0) };
    })
    .filter((request) => validate(schema, parse(request.query)).length === 0);
}

/** Two fields of one key must be one field: the second gets a key of its own, or makes room for the name of the type. */
function mergeable(schema: GraphQLSchema, query: string, mayRename: boolean): string {
  let document = parse(query);
  for (let count = 1; count <= 40; count += 1) {
    const [conflict] = validate(schema, document, [OverlappingFieldsCanBeMergedRule], { maxErrors: 1 });
    const field = conflict?.nodes?.at(-1);
    if (!field) return count === 1 ? query : print(document);
    document = changed(document, field, mayRename ? `k${count}` : undefined);
  }
  return query;
}

const changed = (document: DocumentNode, wanted: ASTNode, alias: string | undefined): DocumentNode =>
  visit(document, {
    Field: (field) => {
      if (field !== wanted) return undefined;
      if (alias !== undefined) return { ...field, alias: nameNode(alias) };
      return { kind: Kind.FIELD, name: nameNode('__typename') };
    },
  });

const nameNode = (value: string) => ({ kind: Kind.NAME, value }) as const;
