import { getNamedType, isAbstractType, isObjectType, type GraphQLNamedType, type GraphQLSchema } from 'graphql';
import type { Asked } from './asked.js';
import type { Meanings } from './meanings.js';
import { isTerm, type Entry, type Meaning, type Scope } from './scope.js';

/**
 * Makes the meanings of all fields under their own names: those of `Query`, and within them those of every thing that
 * has an address. Where types differ, the first one has the name: a query about the other needs a context of its own.
 */
export function sharedScope(schema: GraphQLSchema, meanings: Meanings): Scope {
  const query = schema.getQueryType();
  const things = Object.values(schema.getTypeMap()).filter(isThing);
  const ofThings = firstOfEach(things.flatMap((type) => [...meanings(type, ownFields)]));
  const ofAnswer = query ? meanings(query, ownFields) : new Map<string, Meaning>();
  // Within a member of the answer, a name that the answer itself has for something else means again what it means of things.
  const restored = [...ofAnswer.keys()].flatMap((key): Entry[] =>
    ofThings.has(key) ? [[key, ofThings.get(key) ?? null]] : [],
  );
  const members = [...ofAnswer].map(([key, meaning]): Entry =>
    isTerm(meaning) ? [key, { ...meaning, scope: new Map([...restored, ...(meaning.scope ?? [])]) }] : [key, meaning],
  );
  return new Map([...ofThings, ...members]);
}

/** Every field under its own name, down to the next thing that has an address: it has its place in the scope itself. */
const ownFields: Asked = (type) =>
  new Map([
    ['__typename', { name: '__typename', asked: nothing }],
    ...Object.values(type.getFields()).map(
      ({ name, type: valueType }) =>
        [name, { name, asked: isThing(getNamedType(valueType)) ? nothing : ownFields }] as const,
    ),
  ]);

const nothing: Asked = () => new Map();

const isThing = (type: GraphQLNamedType): boolean =>
  isAbstractType(type) || (isObjectType(type) && type.getInterfaces().length > 0);

const firstOfEach = (entries: readonly Entry[]): Scope => new Map([...entries].reverse());
