import { mkdir, readdir, readFile, readlink, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refusal, replaceFolder } from '../../../src/cli/export/replace-folder.js';
import { filesIn } from '../../support/files-in.js';
import { temporaryFolder, type TemporaryFolder } from '../../support/temporary-folder.js';

let folder: TemporaryFolder;
let site: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  site = join(folder.path, 'site');
});
afterEach(() => folder[Symbol.asyncDispose]());

/** Fills a folder with files of these names, and tells whether that is all. */
const filling =
  (names: readonly string[], { isWhole = true } = {}) =>
  async (part: string): Promise<boolean> => {
    for (const name of names) await writeFile(join(part, name), name);
    return isWhole;
  };

const failing = async (part: string): Promise<boolean> => {
  await writeFile(join(part, 'half'), '');
  throw new Error('The disk is full.');
};

describe('replaceFolder', () => {
  it.each(['site', 'new/deep/site', 'site/'])('makes the folder %s', async (name) => {
    await replaceFolder(join(folder.path, name), filling(['new']));
    expect(await readdir(join(folder.path, name))).toEqual(['new']);
  });

  it('leaves nothing of what was there', async () => {
    await replaceFolder(site, filling(['old', 'older']));
    await replaceFolder(site, filling(['new']));
    expect(await filesIn(folder.path)).toEqual(['site/new']);
  });

  it.each([true, false])('tells that it is %s that the new one is whole', async (isWhole) => {
    expect(await replaceFolder(site, filling(['new'], { isWhole }))).toBe(isWhole);
  });

  it('throws what fills it throws', async () => {
    await expect(replaceFolder(site, failing)).rejects.toThrow('The disk is full.');
  });

  it.each([
    ['is not whole', filling(['half'], { isWhole: false })],
    ['throws', failing],
  ])('leaves what was there, and nothing beside it, where the new one %s', async (_name, fill) => {
    await replaceFolder(site, filling(['old']));
    await replaceFolder(site, fill).catch(() => false);
    expect(await filesIn(folder.path)).toEqual(['site/old']);
  });

  it.each([
    ['is not whole', filling(['half'], { isWhole: false })],
    ['throws', failing],
  ])('makes no folder where the new one %s', async (_name, fill) => {
    await replaceFolder(site, fill).catch(() => false);
    expect(await readdir(folder.path)).toEqual([]);
  });

  it('leaves what was there while the new one is not whole', async () => {
    await replaceFolder(site, filling(['old']));
    await replaceFolder(site, async (part) => {
      await filling(['half'])(part);
      expect(await readdir(site)).toEqual(['old']);
      return true;
    });
  });

  it('ends with one whole folder where two fill it at once', async () => {
    const names = ['a', 'b', 'c'];
    await Promise.all(['x', 'y'].map((by) => replaceFolder(site, filling(names.map((name) => name + by)))));
    expect([names.map((name) => `${name}x`), names.map((name) => `${name}y`)]).toContainEqual(await readdir(site));
  });

  it('replaces the folder a link leads to', async () => {
    await replaceFolder(site, filling(['old']));
    await symlink('site', join(folder.path, 'link'));
    await replaceFolder(join(folder.path, 'link'), filling(['new']));
    expect(await readdir(site)).toEqual(['new']);
  });

  it('keeps a link', async () => {
    await mkdir(site);
    await symlink('site', join(folder.path, 'link'));
    await replaceFolder(join(folder.path, 'link'), filling(['new']));
    expect(await readlink(join(folder.path, 'link'))).toBe('site');
  });

  it('catches no signal when it is done', async () => {
    const before = process.listenerCount('SIGTERM');
    await replaceFolder(site, filling(['new']));
    expect(process.listenerCount('SIGTERM')).toBe(before);
  });
});

describe('refusal', () => {
  const files = ['catalog.jsonld', 'cities.csv', 'cities/milano.ttl'];

  it.each([
    ['is not there', undefined],
    ['is empty', []],
    ['holds an export', ['catalog.jsonld', 'cities', 'cities.csv']],
    ['holds a part of an export', ['catalog.jsonld']],
  ])('accepts a folder that %s', async (_name, names) => {
    if (names) await mkdir(site);
    for (const name of names ?? []) await writeFile(join(site, name), '');
    expect(await refusal(site, files)).toBeUndefined();
  });

  it.each([
    ['notes.txt', ['notes.txt']],
    ['.git', ['.git', 'catalog.jsonld', 'cities.csv']],
    ['cities.csv', ['cities.csv']],
  ])('refuses a folder for its %s', async (foreign, names) => {
    await mkdir(site);
    for (const name of names) await writeFile(join(site, name), '');
    expect(await refusal(site, files)).toContain(`${site} holds ${foreign}, `);
  });

  it.each(['site', 'site/below'])('refuses %s where site is a file', async (name) => {
    await writeFile(site, 'mine');
    expect(await refusal(join(folder.path, name), files)).toContain('is a file');
  });

  it('leaves a file as it is', async () => {
    await writeFile(site, 'mine');
    await refusal(site, files);
    expect(await readFile(site, 'utf8')).toBe('mine');
  });
});
