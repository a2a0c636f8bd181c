import {
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  Kind,
  parse,
  print,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { capitalised } from '../model/capitalised.js';
import type { EntityName } from '../model/entity-name.js';
import { isEntity } from '../model/is-entity.js';
import { itemsOf } from '../model/items-of.js';
import { member } from '../model/member.js';
import type { Named } from '../model/named.js';
import { termOf } from '../model/term.js';
import { entityQueries } from './entity-queries.js';
import { pageSizes } from './limits/page-sizes.js';

/** The GraphQL operation that gives the data of each page about one entity, a list of them, or the dataset. */
export interface PageOperations {
  entity(entity: EntityName, thing: Named): string;
  list(entity: EntityName): string;
  dataset(): string;
}

/** Turns the built schema into the operations of all pages: what they select is what the types publish as linked data. */
export function createPageOperations(schema: GraphQLSchema): PageOperations {
  return {
    entity: (entity, thing) => {
      const { one, key } = entityQueries[entity];
      const value = print({ kind: Kind.STRING, value: member(thing, key.name) });
      return operation(entity, `${one.name}(${key.name}: ${value}) ${whole(objectType(schema, entity))}`);
    },
    list: (entity) => {
      const { many, key } = entityQueries[entity];
      const nodes = `nodes ${row(objectType(schema, entity), key.name)}`;
      return operation(capitalised(many.name), `${many.name}(first: ${pageSizes.usual}) { totalCount ${nodes} }`);
    },
    dataset: () => operation('Dataset', `dataset ${whole(objectType(schema, 'Dataset'))}`),
  };
}

type Field = GraphQLField<unknown, unknown>;

/** All that is published of a thing. */
const whole = (type: GraphQLObjectType): string => selection(publishedFields(type).map(withSelection));

/** What is published of a thing in a list: its values that are single, under the name people know it by. */
function row(type: GraphQLObjectType, key: string): string {
  const single = publishedFields(type).filter((field) => !isListType(getNullableType(field.type)));
  const shown = single.filter(({ type }) => isLeafType(getNamedType(type)) || isNamed(getNamedType(type)));
  return selection(['id', key, 'name', ...shown.map(withSelection)]);
}

/** What is told of a thing that has a page of its own. */
const link = (type: GraphQLNamedType): string => selection(isNamed(type) ? ['id', 'name'] : ['id']);

/** The fields that are linked data and can be asked for as they are. */
const publishedFields = (type: GraphQLObjectType): readonly Field[] =>
  Object.values(type.getFields()).filter((field) => termOf(field) && !field.args.some(isRequiredArgument));

function withSelection({ name, type: declared }: Field): string {
  const type = getNamedType(declared);
  if (!isObjectType(type)) return name;
  const items = itemsOf(type);
  if (items) return `${name}(first: ${pageSizes.most}) { nodes ${link(items)} }`;
  return `${name} ${isEntity(type) ? link(type) : whole(type)}`;
}

const isNamed = (type: GraphQLNamedType): boolean =>
  isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Named');

const selection = (fields: readonly string[]): string => `{ ${[...new Set(fields)].join(' ')} }`;

const operation = (name: string, field: string): string => print(parse(`query ${name} { ${field} }`));

function objectType(schema: GraphQLSchema, name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (isObjectType(type)) return type;
  throw new Error(`The schema has no object type ${name}.`);
}
