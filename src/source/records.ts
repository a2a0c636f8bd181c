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

/** A part of a file that can be judged by itself, and the record in it; what is no record will be complained of. */
export interface Piece {
  readonly file: YamlFile;
  readonly dataFile: DataFile;
  /** What a file of this piece alone would hold. */
  readonly value: unknown;
  readonly record?: LocatedRecord;
}

/** Reads the files piece by piece, each when it is asked for, so that no more of them than that need be in memory. */
export function* piecesOf(files: ReadonlyMap<string, YamlFile>): Generator<Piece> {
  for (const dataFile of dataFiles) {
    const file = files.get(dataFile.name);
    if (file) yield* dataFile.key && file.names ? keyedPieces(file, dataFile) : [wholePiece(file, dataFile)];
  }
}

function* keyedPieces(file: YamlFile, dataFile: DataFile): Generator<Piece> {
  const { shape } = dataFile;
  for (const [key, fields] of file.entries()) {
    // Without a prototype, an object is not of a class of its own for each key.
    const value = { __proto__: null, [key]: fields };
    if (isRawRecord(fields)) yield { file, dataFile, value, record: { shape, key, fields, file, path: [key] } };
    else yield { file, dataFile, value };
  }
}

function wholePiece(file: YamlFile, dataFile: DataFile): Piece {
  const { value } = file;
  if (dataFile.key || !isRawRecord(value)) return { file, dataFile, value };
  return { file, dataFile, value, record: { shape: dataFile.shape, key: '', fields: value, file, path: [] } };
}

/** The keys of the records of each shape whose file could be read, those of broken records included. */
export function recordKeysOf(files: ReadonlyMap<string, YamlFile>): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    dataFiles.flatMap(({ name, shape }) => {
      const names = files.get(name)?.names;
      return names ? [[shape, names] as const] : [];
    }),
  );
}
