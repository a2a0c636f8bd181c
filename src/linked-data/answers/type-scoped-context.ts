import { ambiguousKey } from './not-linked-data.js';
import { Conflict, isExpanded, mergeContexts, type Entry, type LocalContext } from './local-context.js';

/** A type of objects in an answer, and how they tell it. */
export interface Typed {
  readonly typeName: string;
  /** The class of the objects; those of a type that is in no graph have none. */
  readonly classIri: string | undefined;
  /** The key under which the objects tell their type, if they do. */
  readonly typeKey: string | undefined;
}

/** What the keys of an object mean if it is of one type. */
export interface TypeContext extends Typed {
  readonly context: LocalContext;
}

/**
 * Turns the key of a `__typename` into its definitions: `@type`, and the name of the type as the class of the thing. Only
 * the first such key of a thing counts; one in a carrier nested in the thing counts if the thing has none itself.
 */
export const typeEntries = (key: string, typeName: string, { typeKey, classIri }: Typed): readonly Entry[] =>
  (key === typeKey || typeKey === undefined) && classIri !== undefined
    ? [
        [key, '@type'],
        [typeName, { id: classIri }],
      ]
    : [[key, null]];

/**
 * Turns the contexts of all types an object may have into one. A key that means different things by type means them
 * under its type (JSON-LD 1.1, section 4.1.6); where objects do not tell their type, `NotLinkedData` is thrown.
 */
export function contextOfAny(types: readonly TypeContext[]): LocalContext {
  const context = mergeContexts(types.flatMap((type) => [...type.context]));
  if (!(context instanceof Conflict)) return context;
  return contextOfAny(types.map((type) => (type.context.has(context.path[0]) ? keptUnderType(type, context) : type)));
}

function keptUnderType(type: TypeContext, { path }: Conflict): TypeContext {
  const { typeName, classIri, typeKey, context } = type;
  const [key] = path;
  const definition = context.get(key);
  // How a thing tells its type cannot depend on its type.
  const tellsType = key === typeKey || (isExpanded(definition) && definition.id === classIri);
  if (typeKey === undefined || classIri === undefined || tellsType) throw ambiguousKey(path);
  const present = context.get(typeName);
  const kept = new Map([...((isExpanded(present) && present.context) || []), [key, definition ?? null] as const]);
  const others = [...context].filter(([other]) => other !== key);
  return { ...type, context: new Map([...others, [typeName, { id: classIri, context: kept }]]) };
}
