import { inTurns } from '../model/in-turns.js';
import type { Snapshot } from '../model/snapshot.js';
import { createSnapshotDraft, type SnapshotDraft } from './link.js';
import { sortProblems, type Problem } from './problem.js';
import type { Publication } from './publication.js';
import { readFolder } from './read-folder.js';
import { piecesOf, recordKeysOf } from './records.js';
import { rules } from './rules.js';
import { createSchemaCheck, type SchemaCheck } from './schema-check.js';
import { createWalk } from './walk.js';
import type { YamlFile } from './yaml-file.js';

/** The outcome of reading data: a snapshot, or everything that is wrong with them. */
export type LoadResult =
  | { readonly snapshot: Snapshot; readonly problems: readonly [] }
  | { readonly snapshot: undefined; readonly problems: readonly Problem[] };

/** Turns a folder of YAML files into a snapshot, or into all its problems at once. `now` is the moment of reading. */
export async function loadSnapshot(folder: string, publication: Publication, now: Date): Promise<LoadResult> {
  const { files, problems: unreadable } = await readFolder(folder);
  const checkSchema = createSchemaCheck(publication.shapes);
  const reading = { publication, checkSchema, today: latestDay(now) };
  const first = await readRecords(files, reading);
  const broken = [...files.values()].flatMap((file) => file.problems);
  const sound = new Map([...files].filter(([, file]) => file.problems.length === 0));
  // What the records of a broken file are is not known, so that nothing was to be concluded from them.
  const { draft, problems } = broken.length > 0 ? await readRecords(sound, reading) : first;
  const all = [...unreadable, ...broken, ...problems];
  if (all.length > 0) return { snapshot: undefined, problems: sortProblems(all) };
  return { snapshot: draft.finish(), problems: [] };
}

/** What it takes to read records. */
interface Reading {
  readonly publication: Publication;
  readonly checkSchema: SchemaCheck;
  readonly today: string;
}

/**
 * Reads all records once: what is wrong with them, and the snapshot they are to be. In turns, as the process may be serving
 * the data before them.
 */
async function readRecords(
  files: ReadonlyMap<string, YamlFile>,
  { publication, checkSchema, today }: Reading,
): Promise<{ readonly draft: SnapshotDraft; readonly problems: readonly Problem[] }> {
  const draft = createSnapshotDraft(publication);
  const context = { keys: recordKeysOf(files), valuesOf: createWalk(publication.shapes), today };
  const judges = rules.map((rule) => rule(context)).map((judge) => ('judge' in judge ? judge : { judge }));
  const problems: Problem[] = [];
  for await (const piece of inTurns(piecesOf(files))) {
    const { record } = piece;
    for (const problem of checkSchema(piece)) problems.push(problem);
    if (!record) continue;
    for (const { judge } of judges) for (const problem of judge(record)) problems.push(problem);
    if (problems.length === 0) draft.add(record);
  }
  const conclusions = judges.flatMap((judge) => ('conclude' in judge ? judge.conclude() : []));
  return { draft, problems: problems.concat(conclusions) };
}

/**
 * The day it is, at this moment, where on Earth it is latest: UTC+14, on Kiritimati. The clerk may be in any time zone
 * and the gateway in another, and no one is to be told that today is in the future; elsewhere tomorrow passes, too.
 */
function latestDay(now: Date): string {
  return new Date(now.getTime() + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
