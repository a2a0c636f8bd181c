import {
  isIntrospectionType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { isObject } from '../model/is-object.js';
import type { Context } from './context.js';

type Metadata = ReturnType<typeof getMetadataStorage>;
type Handler = Metadata['queries'][number] | Metadata['fieldResolvers'][number];
type Parameter = Metadata['params'][number];
type Resolve = GraphQLFieldResolver<object | undefined, Context, Readonly<Record<string, unknown>>>;

/** Turns a parameter of a method into what reads its value from that which a resolver is called with. */
const readers: Readonly<Record<string, (parameter: Parameter) => Resolve>> = {
  root: () => (root) => root,
  args: () => (_root, given) => given,
  arg: (parameter) => {
    const name = 'name' in parameter ? parameter.name : '';
    return (_root, given) => given[name];
  },
  context: () => (_root, _given, context) => context,
  info: () => (_root, _given, _context, info) => info,
};

/**
 * Makes all resolvers of a schema synchronous: type-graphql awaits every argument, as a validator might have to, and makes
 * instances of them. Here an argument is what graphql-js read, and where no method answers a field, its property does.
 */
export function makeResolversSynchronous(schema: GraphQLSchema): void {
  const metadata = getMetadataStorage();
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    if (isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields()).filter(({ resolve }) => resolve)) {
      const handler = handlerOf(field.name, { type, schema, metadata });
      if (handler) field.resolve = resolverOf(handler);
      else delete field.resolve;
    }
  }
}

/** The place where a field is declared. */
interface Declarations {
  readonly type: GraphQLObjectType;
  readonly schema: GraphQLSchema;
  readonly metadata: Metadata;
}

function handlerOf(field: string, { type, schema, metadata }: Declarations): Handler | undefined {
  if (type === schema.getQueryType()) return metadata.queries.find(({ schemaName }) => schemaName === field);
  const target = metadata.objectTypes.find(({ name }) => name === type.name)?.target;
  return metadata.fieldResolvers.find(
    ({ schemaName, methodName, target: declared, ...resolver }) =>
      schemaName === field && target && isOrExtends(target, resolver.getObjectType?.() ?? declared) && methodName,
  );
}

const isOrExtends = (type: object, ancestor: object): boolean =>
  type === ancestor || Object.prototype.isPrototypeOf.call(ancestor, type);

function resolverOf(handler: Handler): Resolve {
  const { target, methodName, params = [] } = handler;
  const read = [...params].sort((a, b) => a.index - b.index).map(readerOf);
  const resolver = isMethodOfThing(handler) ? undefined : construct(target);
  return (root, given, context, info) => {
    const owner = resolver ?? root;
    const method: unknown = owner && Reflect.get(owner, methodName);
    if (typeof method !== 'function') return method;
    const answer: unknown = Reflect.apply(
      method,
      owner,
      read.map((one) => one(root, given, context, info)),
    );
    return answer;
  };
}

function construct(target: Parameters<typeof Reflect.construct>[0]): object {
  const instance: unknown = Reflect.construct(target, []);
  if (isObject(instance)) return instance;
  throw new Error('A resolver is a class.');
}

const isMethodOfThing = (handler: Handler): boolean => 'kind' in handler && handler.kind === 'internal';

function readerOf(parameter: Parameter): Resolve {
  const reader = readers[parameter.kind];
  if (reader) return reader(parameter);
  throw new Error(`A resolver has a parameter of the kind "${parameter.kind}", which cannot be read without waiting.`);
}
