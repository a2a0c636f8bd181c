import { dataFiles, type DataFile } from './data-files.js';
import type { YamlFile } from './yaml-file.js';

/** A record as it was written: its fields by name, not yet known to be right. */
export type RawRecord = Readonly<Record<string, unknown>>;

/** A record together with where it was written. */
export interface LocatedRecord {
  readonly shape: DataFile['shape'];
  readonly key: string;
  readonly fields: RawRecord;
  readonly file: YamlFile;
  /** The way to the record in its file: its key, or nothing where the file is one record. */
  readonly path: readonly string[];
}

/** Narrows a value that was read to fields with values. */
export const isRawRecord = (value: unknown): value is RawRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Narrows a value to a list; anything else is an empty one. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Turns the files that could be read into their records; what is no record has been complained of already. */
export function recordsOf(files: ReadonlyMap<string, YamlFile>): readonly LocatedRecord[] {
  return dataFiles.flatMap(({ name, shape, key }) => {
    const file = files.get(name);
    if (!file || !isRawRecord(file.value)) return [];
    if (!key) return [{ shape, key: '', fields: file.value, file, path: [] }];
    return Object.entries(file.value).flatMap(([recordKey, fields]) =>
      isRawRecord(fields) ? [{ shape, key: recordKey, fields, file, path: [recordKey] }] : [],
    );
  });
}

/** The keys of the records of each shape whose file could be read, those of broken records included. */
export function recordKeysOf(files: ReadonlyMap<string, YamlFile>): ReadonlyMap<string, readonly string[]> {
  return new Map(
    dataFiles.flatMap(({ name, shape }) => {
      const value = files.get(name)?.value;
      return isRawRecord(value) ? [[shape, Object.keys(value)]] : [];
    }),
  );
}
