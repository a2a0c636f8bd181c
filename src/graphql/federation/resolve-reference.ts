import type { GraphQLObjectType } from 'graphql';
import { isEntityName } from '../../model/entity-name.js';
import { entityKeysOf } from '../../model/keys.js';
import type { Node } from '../../model/node.js';
import type { Store } from '../../store/store.js';
import { BadUserInput } from '../bad-user-input.js';
import { isGiven } from '../given.js';

/** What another subgraph knows of an entity: its type, and the fields of a key. */
type Reference = Readonly<Record<string, unknown>>;

/**
 * Turns a reference to an entity of one of the types into the entity, undefined where there is none or the keys are of
 * several (Apollo Federation, “reference resolvers”). What is no reference, names another type or has no key becomes a
 * BadUserInput, as a value: it must not cost the answer to the references beside it.
 */
export function resolveReference(
  reference: unknown,
  types: readonly GraphQLObjectType[],
  store: Store,
): Node | BadUserInput | undefined {
  if (!isReference(reference)) {
    return new BadUserInput('A reference to an entity is an object: write its "__typename" and the fields of a key.');
  }
  const type = types.find(({ name }) => name === reference['__typename']);
  return type ? resolveKeys(reference, type, store) : unknownType(reference, types);
}

function resolveKeys(reference: Reference, type: GraphQLObjectType, store: Store): Node | BadUserInput | undefined {
  const keys = entityKeysOf(type);
  const given = keys.map((key) => ({ key, value: reference[key] })).filter(({ value }) => isGiven(value));
  if (given.length === 0 || !given.every(hasText)) {
    return new BadUserInput(`A reference to a ${type.name} needs a key: give "${keys.join('" or "')}" as a text.`);
  }
  const [first, ...others] = given.map(({ key, value }) => find(type.name, key, value, store));
  return others.every((node) => node === first) ? first : undefined;
}

function unknownType({ __typename }: Reference, types: readonly GraphQLObjectType[]): BadUserInput {
  const names = types.map(({ name }) => `"${name}"`).join(', ');
  return new BadUserInput(
    `The "__typename" of a reference is ${JSON.stringify(__typename ?? null)}; it must be one of ${names}.`,
  );
}

/** Every `Node` is found by its `id`; its other key is the last part of its address. */
function find(name: string, key: string, value: string, store: Store): Node | undefined {
  if (key !== 'id') return isEntityName(name) ? store.list(name).get(value.toLowerCase()) : undefined;
  const node = store.node(value);
  return node?.constructor.name === name ? node : undefined;
}

const hasText = (field: { readonly key: string; readonly value: unknown }): field is { key: string; value: string } =>
  typeof field.value === 'string';

const isReference = (value: unknown): value is Reference =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
