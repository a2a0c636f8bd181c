import { ambiguousKey } from './not-linked-data.js';
import { Conflict, isTerm, mergeScopes, type Entry, type Scope } from './scope.js';

/** A type of objects in an answer, and how they tell it. */
export interface Typed {
  readonly typeName: string;
  /** The class of the objects; those of a type that is in no graph have none. */
  readonly classIri: string | undefined;
  /** The key under which the objects tell their type, if they do. */
  readonly typeKey: string | undefined;
}

/** What the keys of an object mean if it is of one type. */
export interface TypeScope extends Typed {
  readonly scope: Scope;
}

/**
 * What a key means that holds the name of a type: the class of the thing it stands in. A thing tells its class once; that
 * of a thing which does not tell it itself may be told by a carrier nested in it.
 */
export const typeEntries = (key: string, typeName: string, { typeKey, classIri }: Typed): readonly Entry[] =>
  (key === typeKey || typeKey === undefined) && classIri !== undefined
    ? [
        [key, '@type'],
        [typeName, { id: classIri }],
      ]
    : [[key, null]];

/**
 * Turns the scopes of all types an object may have into one. A key that means different things by type means them
 * under its type (JSON-LD 1.1, section 4.1.6); where objects do not tell their type, `NotLinkedData` is thrown.
 */
export function scopeOfAny(types: readonly TypeScope[]): Scope {
  const scope = mergeScopes(types.flatMap((type) => [...type.scope]));
  if (!(scope instanceof Conflict)) return scope;
  return scopeOfAny(types.map((type) => (type.scope.has(scope.path[0]) ? keptUnderType(type, scope) : type)));
}

function keptUnderType(type: TypeScope, { path }: Conflict): TypeScope {
  const { typeName, classIri, typeKey, scope } = type;
  const [key] = path;
  const meaning = scope.get(key);
  // How a thing tells its type cannot depend on its type.
  const tellsType = key === typeKey || (isTerm(meaning) && meaning.id === classIri);
  if (typeKey === undefined || classIri === undefined || tellsType) throw ambiguousKey(path);
  const present = scope.get(typeName);
  const kept = new Map([...((isTerm(present) && present.scope) || []), [key, meaning ?? null] as const]);
  const others = [...scope].filter(([other]) => other !== key);
  return { ...type, scope: new Map([...others, [typeName, { id: classIri, scope: kept }]]) };
}
