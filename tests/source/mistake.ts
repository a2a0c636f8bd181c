import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadSnapshot } from '../../src/source/load.js';
import type { Problem } from '../../src/source/problem.js';
import { copyData, type DataFolder } from '../support/data-folder.js';
import { now, publication } from './publication.js';

/** Stands in a broken text where the line about it is to point. */
const mark = '▶';

/** A mistake in one file of the shipped data, and what is to be said of it. */
export interface Mistake {
  readonly mistake: string;
  readonly file: string;
  /** What stands in the file, and what is written instead; the mark in it is taken out again. */
  readonly edit: readonly [before: string, after: string];
  readonly rule: string;
  /** The part of the message that tells what to write. */
  readonly remedy: string;
}

/** All that is wrong with a folder, its files by their names alone. */
export async function problemsOf({ path }: Pick<DataFolder, 'path'>): Promise<readonly Problem[]> {
  const { problems } = await loadSnapshot(path, publication, now);
  return problems.map((problem) => ({ ...problem, file: problem.file.replace(`${path}/`, '') }));
}

/** Makes a mistake in a copy of the shipped data: the lines that tell of it, and the line that should. */
export async function make({ file, edit, rule, remedy }: Mistake): Promise<{ told: readonly string[]; due: string }> {
  await using folder = await copyData();
  await folder.edit(file, ...edit);
  const marked = await readFile(join(folder.path, file), 'utf8');
  await folder.write(file, marked.replace(mark, ''));
  const told = (await problemsOf(folder)).map(
    ({ file, line, column, rule, message }) =>
      `${file}:${line}:${column} ${rule} ${message.includes(remedy) ? remedy : message}`,
  );
  return { told, due: `${file}:${placeOf(mark, marked)} ${rule} ${remedy}` };
}

/** Where a piece of text stands, as `line:column` counted from 1. */
function placeOf(piece: string, text: string): string {
  const lines = text.slice(0, text.indexOf(piece)).split('\n');
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}
