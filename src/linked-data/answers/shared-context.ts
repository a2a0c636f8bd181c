import { getNamedType, isAbstractType, isObjectType, type GraphQLNamedType, type GraphQLSchema } from 'graphql';
import { isEntity } from '../../model/is-entity.js';
import { termOf } from '../../model/term.js';
import { hydra } from '../../vocabulary/hydra.js';
import type { GroupedFieldSet } from './grouped-field-set.js';
import type { TermDefinitions } from './term-definitions.js';
import { isExpanded, type Entry, type TermDefinition, type LocalContext } from './local-context.js';

/**
 * Makes the one context of answers without aliases: it defines each field under its own name, in the answer and, all the way
 * down, in whatever has an address. Connections inside things are left out. Where two types define a field differently, the
 * first of them by name wins. Answers to queries that need more have contexts of their own.
 */
export function sharedContext(schema: GraphQLSchema, definitions: TermDefinitions): LocalContext {
  const things = Object.values(schema.getTypeMap())
    .filter(isEntity)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const ofThings = firstOfEach(things.flatMap((type) => [...definitions(type, fieldsOfThing)]));
  const query = schema.getQueryType();
  const ofAnswer = query ? definitions(query, ownFields) : new Map<string, TermDefinition>();
  return new Map([...ofThings, ...withThings(ofAnswer, ofThings, new Set())]);
}

/** Lets the keys that a context takes from things mean again within its members what they mean of things. */
function withThings(context: LocalContext, ofThings: LocalContext, taken: ReadonlySet<string>): LocalContext {
  const all = new Set([...taken, ...context.keys()]);
  // But for the key itself: a key that has another definition within its own context is read differently by processors.
  const restored = (within: string): LocalContext =>
    new Map([...ofThings].filter(([key]) => all.has(key) && key !== within));
  return new Map(
    [...context].map(([key, definition]): Entry => {
      if (!isExpanded(definition)) return [key, definition];
      const isCollection = definition.id === hydra.collection;
      return [
        key,
        {
          ...definition,
          context: isCollection ? withThings(definition.context ?? new Map(), ofThings, all) : restored(key),
        },
      ];
    }),
  );
}

/** Every field of the answer under its own name, down to the things: these have their place in the context itself. */
const ownFields: GroupedFieldSet = (type) => asking(type, ownFields, () => true);

/** Every field of a thing under its own name, but connections to other things. */
const fieldsOfThing: GroupedFieldSet = (type) =>
  asking(type, fieldsOfThing, (value) => !isObjectType(value) || termOf(value) !== undefined);

function asking(
  type: Parameters<GroupedFieldSet>[0],
  within: GroupedFieldSet,
  isAsked: (value: GraphQLNamedType) => boolean,
): ReturnType<GroupedFieldSet> {
  const fields = Object.values(type.getFields()).flatMap(({ name, type: outer }) => {
    const value = getNamedType(outer);
    const asked = isEntity(value) || isAbstractType(value) ? nothing : within;
    return isAsked(value) ? [[name, { name, asked }] as const] : [];
  });
  return new Map([['__typename', { name: '__typename', asked: nothing }], ...fields]);
}

const nothing: GroupedFieldSet = () => new Map();

const firstOfEach = (entries: readonly Entry[]): LocalContext => new Map([...entries].reverse());
