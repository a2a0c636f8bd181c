import type { EntityName, Iris } from '../../model/iris.js';
import { lazily } from '../../model/lazily.js';
import type { Snapshot } from '../../model/snapshot.js';
import { formats, geoJson } from '../formats.js';
import type { Tables } from '../tables/tables.js';
import { csv as csvTexts } from '../tables/csv.js';
import { createGeoJson, type MappedEntity } from '../tables/geo-json.js';
import { digestOf, type Digest } from './digest.js';
import { dumpFiles, type DumpFile } from './dump-file.js';
import type { GraphPieces } from './graph-pieces.js';

/** A file to download. It is never kept whole: each reading makes it anew, to the same bytes. */
export interface Dump extends DumpFile {
  texts(): AsyncIterable<string> | Iterable<string>;
  /** Its size and checksum, found by a first reading when they are first asked for. */
  readonly digest: () => Promise<Digest>;
}

/** What the files of a snapshot are made from. */
export interface DumpSources {
  readonly snapshot: Snapshot;
  readonly tables: Tables;
  readonly graph: GraphPieces;
  readonly iris: Iris;
}

/** Turns a snapshot into all files there are of it. */
export function createDumps(sources: DumpSources): readonly Dump[] {
  return dumpFiles(sources.iris).map((file) => {
    const texts = textsOf(file, sources);
    return { ...file, texts, digest: lazily(() => digestOf(texts())) };
  });
}

function textsOf({ format, entities = [] }: DumpFile, { snapshot, tables, graph }: DumpSources): Dump['texts'] {
  const graphFormat = formats.find(({ name }) => name === format.name);
  if (graphFormat) return () => graph.texts(graphFormat);
  if (format === geoJson) return () => createGeoJson(tables)(snapshot, entities.filter(isMapped));
  const [entity] = entities;
  if (!entity) throw new Error(`A file in ${format.name} names the entities it holds.`);
  return () => csvTexts(tables(snapshot, entity));
}

const isMapped = (entity: EntityName): entity is MappedEntity => entity === 'City' || entity === 'Agreement';
