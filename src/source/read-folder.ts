import { isUtf8 } from 'node:buffer';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { dataFiles } from './data-files.js';
import type { Problem } from './problem.js';
import { parseYamlFile, type YamlFile } from './yaml-file.js';

/** What a data folder holds: the files that could be read, by their names, and what is wrong with the others. */
export interface Folder {
  readonly files: ReadonlyMap<string, YamlFile>;
  readonly problems: readonly Problem[];
}

/** Reads the files of a data folder. What cannot be read becomes a problem, so that one reading tells of all. */
export async function readFolder(folder: string): Promise<Folder> {
  const present = await readdir(folder).catch((error: unknown) => reasonOf(error));
  if (typeof present === 'string') {
    return {
      files: new Map(),
      problems: [
        problem(
          folder,
          'missing-folder',
          `The data folder cannot be read (${present}): name a folder that holds ${names.join(', ')}.`,
        ),
      ],
    };
  }
  const unknown = present.filter((name) => /\.ya?ml$/.test(name) && !names.includes(name));
  const read = await Promise.all(names.map((name) => readYamlFile(folder, name)));
  const files = read.filter((file) => 'value' in file);
  return {
    files: new Map(files.map((file) => [basename(file.name), file])),
    problems: [
      ...read.filter((file) => 'rule' in file),
      ...unknown.map((name) =>
        problem(
          join(folder, name),
          'unknown-file',
          `No file of this name is read: move its records to one of ${names.join(', ')}, or remove it.`,
        ),
      ),
    ],
  };
}

const names = dataFiles.map(({ name }) => name);

async function readYamlFile(folder: string, name: string): Promise<YamlFile | Problem> {
  const path = join(folder, name);
  const bytes = await readFile(path).catch((error: unknown) => reasonOf(error));
  if (typeof bytes === 'string') {
    return problem(path, 'missing-file', `This file cannot be read (${bytes}): create it, even if it only holds {}.`);
  }
  return isUtf8(bytes)
    ? parseYamlFile(path, bytes)
    : problem(path, 'encoding', 'This file is not in UTF-8: save it again with the encoding UTF-8.');
}

const problem = (file: string, rule: string, message: string): Problem => ({ file, line: 1, column: 1, rule, message });

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
