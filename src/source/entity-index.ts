import type { EntityName } from '../model/entity-name.js';
import type { Named } from '../model/named.js';
import { createDecoder, type Decode } from './decode.js';
import type { Publication } from './publication.js';
import type { RawRecord } from './records.js';

/** Entities of one type by the key of their record, in the order of keys. Until they are linked, what refers to others holds their keys. */
export type EntityIndex<T> = ReadonlyMap<string, T>;

/** Entities of one type while their records are read. */
export interface EntityDraft<T> {
  /** Adds a record. `defaults` holds, decoded, what its fields are where it has none. */
  readonly add: (key: string, fields: RawRecord, defaults?: RawRecord) => void;
  readonly decode: Decode;
  readonly finish: () => EntityIndex<T>;
}

/** Turns records of one type into entities with an address, not yet with what they refer to. */
export function createEntityDraft<T extends Named>(
  type: new () => T,
  name: EntityName,
  { iris, shapes }: Publication,
): EntityDraft<T> {
  const decode = createDecoder(name, shapes);
  const entities: (readonly [key: string, entity: T])[] = [];
  return {
    decode,
    add: (key, fields, defaults) => {
      const slug = key.toLowerCase();
      const decoded = decode(fields);
      for (const field of Object.keys(defaults ?? {})) if (!(field in fields)) decoded[field] = defaults?.[field];
      const entity = Object.assign(new type(), decoded, { id: iris.entity(name, slug), slug });
      entities.push([key, entity]);
    },
    finish: () => new Map(entities.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** The entities of an index, in its order. */
export const entitiesOf = <T>(index: EntityIndex<T>): readonly T[] => Object.freeze([...index.values()]);

/** Finds an entity a record refers to; validation has made sure that it exists. */
export function lookUp<T>(index: EntityIndex<T>, key: unknown): T {
  const found = index.get(String(key));
  if (!found) throw new Error(`The record "${String(key)}" is referred to, but was not read.`);
  return found;
}
