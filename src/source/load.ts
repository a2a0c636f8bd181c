import type { Snapshot } from '../model/snapshot.js';
import { linkSnapshot } from './link.js';
import { sortProblems, type Problem } from './problem.js';
import type { Publication } from './publication.js';
import { readFolder } from './read-folder.js';
import { recordKeysOf, recordsOf } from './records.js';
import { rules } from './rules.js';
import { createSchemaCheck } from './schema-check.js';
import { createWalk } from './walk.js';

/** The outcome of reading data: a snapshot, or everything that is wrong with them. */
export type LoadResult =
  | { readonly snapshot: Snapshot; readonly problems: readonly [] }
  | { readonly snapshot: undefined; readonly problems: readonly Problem[] };

/** Turns a folder of YAML files into a snapshot, or into all its problems at once. `now` is the moment of reading. */
export async function loadSnapshot(folder: string, publication: Publication, now: Date): Promise<LoadResult> {
  const { files, problems: unreadable } = await readFolder(folder);
  const readable = new Map([...files].filter(([, file]) => file.problems.length === 0));
  const records = recordsOf(readable);
  const keys = recordKeysOf(readable);
  const { shapes } = publication;
  const input = { records, keys, valuesOf: createWalk(shapes), today: latestDay(now) };
  const checkSchema = createSchemaCheck(shapes);
  const problems = [
    ...unreadable,
    ...[...readable].flatMap(([name, file]) => checkSchema(name, file)),
    ...rules.flatMap((rule) => rule(input)),
  ];
  if (problems.length > 0) return { snapshot: undefined, problems: sortProblems(problems) };
  return { snapshot: linkSnapshot(records, publication), problems: [] };
}

/**
 * The day it is, at this moment, where on Earth it is latest: UTC+14, on Kiritimati. The clerk may be in any time zone
 * and the gateway in another, and no one is to be told that today is in the future; elsewhere tomorrow passes, too.
 */
function latestDay(now: Date): string {
  return new Date(now.getTime() + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
