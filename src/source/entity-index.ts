import type { EntityName } from '../model/entity-name.js';
import type { Named } from '../model/named.js';
import { createDecoder } from './decode.js';
import type { Publication } from './publication.js';
import type { LocatedRecord, RawRecord } from './records.js';

/** Entities of one type by the key of their record, each with its fields as they were written. */
export type EntityIndex<T> = ReadonlyMap<string, { readonly entity: T; readonly fields: RawRecord }>;

/** Turns the records of one type into entities with an address, not yet with what they refer to, in the order of slugs. */
export function createEntities<T extends Named>(
  type: new () => T,
  name: EntityName,
  records: readonly LocatedRecord[],
  { iris, shapes }: Publication,
): EntityIndex<T> {
  const decode = createDecoder(name, shapes);
  const ofType = records.filter(({ shape }) => shape === name).sort((a, b) => (a.key < b.key ? -1 : 1));
  return new Map(
    ofType.map(({ key, fields }) => {
      const slug = key.toLowerCase();
      const entity = Object.assign(new type(), decode(fields), {
        id: iris.entity(name, slug),
        slug,
      });
      return [key, { entity, fields }];
    }),
  );
}

/** The entities of an index, in its order. */
export const entitiesOf = <T>(index: EntityIndex<T>): readonly T[] =>
  Object.freeze([...index.values()].map(({ entity }) => entity));

/** Finds an entity a record refers to; validation has made sure that it exists. */
export function lookUp<T>(index: EntityIndex<T>, key: unknown): T {
  const found = index.get(String(key));
  if (!found) throw new Error(`The record "${String(key)}" is referred to, but was not read.`);
  return found.entity;
}
