import type { GraphQLObjectType } from 'graphql';
import { segments, type EntityName } from '../../model/iris.js';
import { keysOf } from '../../model/keys.js';
import type { Node } from '../../model/node.js';
import type { Store } from '../../store/store.js';
import { BadUserInput } from '../bad-user-input.js';
import type { Representation } from './representation.js';

/**
 * Turns a reference to an entity of one of the types into the entity, undefined where there is none (Apollo Federation,
 * “reference resolvers”). Throws BadUserInput for another type, and where the reference has no key.
 */
export function resolveReference(
  representation: Representation,
  types: readonly GraphQLObjectType[],
  store: Store,
): Node | undefined {
  const { name, keys } = typeOf(representation, types);
  for (const key of keys) {
    const value = representation[key];
    if (typeof value === 'string') return find(name, key, value, store);
  }
  throw new BadUserInput(`A reference to a ${name} has no key: give "${keys.join('" or "')}" as a text.`);
}

function typeOf(
  { __typename }: Representation,
  types: readonly GraphQLObjectType[],
): { readonly name: string; readonly keys: readonly string[] } {
  const type = types.find(({ name }) => name === __typename);
  if (type) return { name: type.name, keys: keysOf(type) };
  const names = types.map(({ name }) => `"${name}"`).join(', ');
  throw new BadUserInput(
    `The "__typename" of a reference is ${JSON.stringify(__typename ?? null)}; it must be one of ${names}.`,
  );
}

/** Every `Node` is found by its `id`; its other key is the last part of its address. */
function find(name: string, key: string, value: string, store: Store): Node | undefined {
  if (key !== 'id') return isEntityName(name) ? store.list(name).get(value.toLowerCase()) : undefined;
  const node = store.node(value);
  return node?.constructor.name === name ? node : undefined;
}

const isEntityName = (name: string): name is EntityName => Object.hasOwn(segments, name);
