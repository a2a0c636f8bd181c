import { text } from 'node:stream/consumers';
import { entityNames, type EntityName } from '../../model/entity-name.js';
import type { Iris } from '../../model/iris.js';
import { latest } from '../../model/latest.js';
import { lazily } from '../../model/lazily.js';
import type { Snapshot } from '../../model/snapshot.js';
import { geoJson, isGraphFormat } from '../formats.js';
import { inTurns } from '../../model/in-turns.js';
import { sharedWork } from '../../model/shared-work.js';
import type { Tables } from '../tables/tables.js';
import { isMapped, writeGeoJson } from '../tables/write-geo-json.js';
import { digestOf, type Digest } from './digest.js';
import { dumpFiles, type DumpFile } from './dump-file.js';
import { graphDigests } from './graph-digests.js';
import type { GraphPieces } from './graph-pieces.js';

/** A file to download. It is never kept whole: each reading makes it anew, to the same bytes. */
export interface Dump extends DumpFile {
  /** The day the entities it holds were last changed, as YYYY-MM-DD. */
  readonly modified: string;
  texts(): AsyncIterable<string>;
  /** All of its bytes, for a small one; those who ask for them while they are written share them. */
  readonly whole: () => Promise<Buffer>;
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
  const { snapshot, graph, iris } = sources;
  const ofGraph = lazily(() => graphDigests(graph));
  const lastDays = new Map(entityNames.map((name) => [name, latest(daysOf(snapshot[name]))]));
  return dumpFiles(iris).map((file) => {
    const texts = textsOf(file, sources);
    return {
      ...file,
      modified: latest((file.entities ?? []).flatMap((name) => lastDays.get(name) ?? [])) ?? snapshot.dataset.modified,
      texts,
      whole: sharedWork(async () => Buffer.from(await text(texts()))),
      digest: lazily(async () => (await ofGraph()).get(file.format) ?? digestOf(texts())),
    };
  });
}

function* daysOf(entities: Snapshot[EntityName]): Iterable<string> {
  for (const { modified } of entities) yield modified;
}

function textsOf({ format, entities = [] }: DumpFile, { snapshot, tables, graph }: DumpSources): Dump['texts'] {
  if (isGraphFormat(format)) return () => graph.texts(format);
  if (format === geoJson) return () => inTurns(writeGeoJson(snapshot, entities.filter(isMapped), tables));
  const [entity] = entities;
  if (!entity) throw new Error(`A file in ${format.name} names the entities it holds.`);
  return async function* () {
    const { writeCsv } = await import('../tables/write-csv.js');
    yield* inTurns(writeCsv(tables(snapshot, entity)));
  };
}
