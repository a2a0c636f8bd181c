import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesIn } from '../support/files-in.js';
import { compile, type CommandLine, type Outcome } from './command-line.js';

let commandLine: CommandLine;
let folder: string;
let outcome: Outcome;
beforeAll(async () => {
  commandLine = await compile();
  folder = await mkdtemp(join(tmpdir(), 'gemellaggi-'));
  outcome = await commandLine.run(['schema', join(folder, 'new')]);
});
afterAll(() => Promise.all([commandLine[Symbol.asyncDispose](), rm(folder, { recursive: true })]));

/** The files of `schema/` that are generated: all but the contract of the last release. */
const committed = (await filesIn('schema')).filter((name) => name !== 'released.graphql');

describe('schema, given a folder', () => {
  it('exits 0 and prints nothing', () => {
    expect(outcome).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('writes the files of schema/ and no others', async () => {
    expect(await filesIn(join(folder, 'new'))).toEqual(committed);
  });

  it('writes what is in them', async () => {
    const text = (root: string): Promise<string> => readFile(join(root, 'schema.graphql'), 'utf8');
    expect(await text(join(folder, 'new'))).toBe(await text('schema'));
  });

  it('writes over what was there before', async () => {
    await commandLine.run(['schema', join(folder, 'new')]);
    expect(await filesIn(join(folder, 'new'))).toEqual(committed);
  });
});
