import { GraphQLScalarType } from 'graphql';

/** What another subgraph knows of an entity: its type, and the fields of a key. */
export type Representation = Readonly<Record<string, unknown>>;

/** A reference to an entity in another subgraph (Apollo Federation, `_Any`); that it is an object is all it promises. */
export const RepresentationScalar = new GraphQLScalarType<Representation>({
  name: '_Any',
  description:
    'A reference to an entity: an object with its `__typename` and the fields of one of its keys, such as `{ __typename: "City", slug: "osaka" }`.',
  parseValue: (value) => {
    if (isObject(value)) return value;
    throw new TypeError('Not a reference to an entity: write an object with its "__typename" and the fields of a key.');
  },
});

const isObject = (value: unknown): value is Representation =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
