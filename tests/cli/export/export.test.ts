import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import { copyData } from '../../support/data-folder.js';
import { filesIn } from '../../support/files-in.js';
import { publicUrl } from '../../support/gateway.js';
import { temporaryFolder, type TemporaryFolder } from '../../support/temporary-folder.js';
import { compile, type CommandLine, type Outcome } from '../command-line.js';

let commandLine: CommandLine;
let folder: TemporaryFolder;
let out: string;
beforeAll(async () => {
  commandLine = await compile();
});
afterAll(() => commandLine[Symbol.asyncDispose]());
beforeEach(async () => {
  folder = await temporaryFolder();
  out = join(folder.path, 'site');
});
afterEach(() => folder[Symbol.asyncDispose]());

const exportTo = (name: string, settings: Readonly<Record<string, string>> = {}): Promise<Outcome> =>
  withoutProgress(commandLine.run(['export', '--out', name], { PUBLIC_URL: publicUrl, ...settings }));

/** On a busy machine an export takes so long that it tells how far it is. */
async function withoutProgress(outcome: Promise<Outcome>): Promise<Outcome> {
  const { stderr, ...others } = await outcome;
  return { ...others, stderr: stderr.replaceAll(/^\d+ of \d+ files (?:written|checked), \d+ %, \d+:\d\d\n/gm, '') };
}

/** All files below a folder with their bytes, as text that keeps each. */
const contents = async (root: string): Promise<ReadonlyMap<string, string>> =>
  new Map(
    await Promise.all(
      (await filesIn(root)).map(async (name) => [name, await readFile(join(root, name), 'latin1')] as const),
    ),
  );

describe('export', () => {
  it('says how many files it wrote, and nothing else', async () => {
    const outcome = await exportTo(out);
    const stdout = `${out} holds ${(await filesIn(out)).length} files for ${publicUrl}, and every link between them leads somewhere.\n`;
    expect(outcome).toEqual({ code: 0, stdout, stderr: '' });
  });

  it('gives the same bytes twice', async () => {
    const again = join(folder.path, 'again');
    await Promise.all([exportTo(out), exportTo(again)]);
    expect(await contents(again)).toEqual(await contents(out));
  });

  it('takes what an earlier export wrote away', async () => {
    await exportTo(out);
    await writeFile(join(out, 'cities/atlantide.ttl'), '');
    await exportTo(out);
    expect(await readdir(join(out, 'cities'))).not.toContain('atlantide.ttl');
  });

  it('leaves nothing beside the folder', async () => {
    await exportTo(out);
    await exportTo(out);
    expect(await readdir(folder.path)).toEqual(['site']);
  });

  it('makes the folders above, and takes a name from where one is, with a slash at its end', async () => {
    const settings = { DATA_DIR: join(process.cwd(), 'data') };
    await commandLine.run(['export', '--out', 'new/deep/site/'], settings, folder.path);
    expect(await readdir(join(folder.path, 'new/deep/site'))).toContain('catalog.jsonld');
  });
});

describe('export, told no folder it could write', () => {
  it.each([[[]], [['--out']], [['--out', '']], [['--out=']], [['site']], [['--out', 'site', '--force']]])(
    'says how to name one for %j',
    async (args) => {
      const stderr = 'Name the folder to write into: npm run export -- --out site.\n';
      expect(await commandLine.run(['export', ...args], {}, folder.path)).toEqual({ code: 1, stdout: '', stderr });
    },
  );

  it('leaves the folder it runs in as it is where the name is empty', async () => {
    const settings = { DATA_DIR: join(process.cwd(), 'data') };
    await commandLine.run(['export', '--out', ''], settings, folder.path);
    expect(await readdir(folder.path)).toEqual([]);
  });

  it('refuses a file', async () => {
    await writeFile(out, 'mine');
    const stderr = `${out} is a file: name a folder that is new or empty.\n`;
    expect(await exportTo(out)).toEqual({ code: 1, stdout: '', stderr });
  });

  it.each([
    ['nothing but other files', []],
    ['an export and something else', ['catalog.jsonld', 'cities.csv']],
  ])('refuses a folder that holds %s', async (_name, exported) => {
    await mkdir(out);
    for (const name of [...exported, '.git']) await writeFile(join(out, name), 'mine');
    const stderr = `${out} holds .git, and what is no part of an export would be lost: name a folder that is new or empty.\n`;
    expect(await exportTo(out)).toEqual({ code: 1, stdout: '', stderr });
  });

  it('touches nothing in a folder it refuses', async () => {
    await mkdir(out);
    await writeFile(join(out, 'notes.txt'), 'mine');
    await exportTo(out);
    expect(await contents(folder.path)).toEqual(new Map([['site/notes.txt', 'mine']]));
  });

  it.each([
    ['has a name no system takes', (root: string) => join(root, 'x'.repeat(300))],
    ['is a link to nothing', (root: string) => join(root, 'link')],
  ])('says in one line that a folder cannot be written which %s', async (_name, nameIn) => {
    await symlink('nowhere', join(folder.path, 'link'));
    const name = nameIn(folder.path);
    const stderr: unknown = expect.stringMatching(/^Cannot write .+: E[A-Z]+: .+\.\n$/);
    expect(await exportTo(name)).toEqual({ code: 1, stdout: '', stderr });
  });
});

describe('export, given what it cannot publish', () => {
  beforeEach(async () => {
    await exportTo(out);
  });

  it('says all that is wrong with the settings', async () => {
    const { stderr } = await exportTo(out, { PUBLIC_URL: 'example.org', PORT: 'none' });
    expect(stderr).toMatch(/^PORT is .+\nPUBLIC_URL is .+\n$/);
  });

  it('says all that is wrong with the data, as validate does', async () => {
    await using broken = await copyData();
    await broken.edit('cities.yaml', 'country: KR', 'country: KP');
    const { stderr } = await commandLine.run(['validate', broken.path]);
    expect(await exportTo(out, { DATA_DIR: broken.path })).toEqual({ code: 1, stdout: '', stderr });
  });

  it('names a link that leads nowhere, and the file it is in', async () => {
    await using data = await copyData();
    await data.edit('cities.yaml', 'https://www.comune.milano.it', `${publicUrl}/nowhere`);
    const stderr: unknown = expect.stringMatching(
      /^\S+ leads to https:\/\/gemellaggi\.example\/nowhere, where nothing is\.\nNothing was written: \S+ is as it was\.\n$/,
    );
    expect(await exportTo(out, { DATA_DIR: data.path })).toEqual({ code: 1, stdout: '', stderr });
  });

  it.each([
    ['broken data', 'country: KR', 'country: KP'],
    ['a broken link', 'https://www.comune.milano.it', `${publicUrl}/nowhere`],
  ])('keeps the earlier export, and nothing beside it, for %s', async (_name, before, after) => {
    await using data = await copyData();
    await data.edit('cities.yaml', before, after);
    const earlier = await contents(folder.path);
    await exportTo(out, { DATA_DIR: data.path });
    expect(await contents(folder.path)).toEqual(earlier);
  });
});
