import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyData, type DataFolder } from '../support/data-folder.js';
import { compile, type CommandLine, type Outcome } from './command-line.js';

let commandLine: CommandLine;
let broken: DataFolder;
beforeAll(async () => {
  commandLine = await compile();
  broken = await copyData();
  await broken.edit('cities.yaml', 'country: KR', 'country: KP');
  await broken.edit('agreements.yaml', 'dateMeaning: SIGNED', 'dateMeaning: SINGED');
});
afterAll(() => Promise.all([commandLine[Symbol.asyncDispose](), broken[Symbol.asyncDispose]()]));

describe('validate, given a good folder', () => {
  it('says what the folder holds', async () => {
    expect(await commandLine.run(['validate', 'data'])).toEqual({
      code: 0,
      stdout: 'data is valid: 15 agreements, 16 cities, 16 countries, 12 sectors.\n',
      stderr: '',
    });
  });

  it('checks the folder of the settings where none is named', async () => {
    const unnamed = await commandLine.run(['validate'], { DATA_DIR: './data' });
    expect(unnamed.stdout).toMatch(/^\.\/data is valid: /);
  });

  it('checks the shipped data where there are no settings', async () => {
    expect(await commandLine.run(['validate'])).toEqual(await commandLine.run(['validate', 'data']));
  });

  it('checks the folder that is named, not that of the settings', async () => {
    expect((await commandLine.run(['validate', 'data'], { DATA_DIR: broken.path })).code).toBe(0);
  });
});

describe('validate, given a bad folder', () => {
  let outcome: Outcome;
  beforeAll(async () => {
    outcome = await commandLine.run(['validate', broken.path]);
  });

  it('exits 1', () => {
    expect(outcome.code).toBe(1);
  });

  it('prints every problem with file, line, column, rule and message', () => {
    expect(outcome.stderr.replaceAll(broken.path, '').trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^\/agreements\.yaml:\d+:\d+ [\w-]+ .*SIGNED.*$/),
      expect.stringMatching(/^\/cities\.yaml:\d+:\d+ unknown-country There is no country "KP": .+\.$/),
    ]);
  });

  it('prints nothing that looks like success', () => {
    expect(outcome.stdout).toBe('');
  });
});

describe('validate, given no folder it could read', () => {
  it('says that it is not there', async () => {
    const missing: unknown = expect.stringMatching(/^nowhere:1:1 missing-folder .+\n$/);
    expect(await commandLine.run(['validate', 'nowhere'])).toEqual({ code: 1, stdout: '', stderr: missing });
  });

  it('says that the settings do not name one', async () => {
    const stderr = 'PORT is "none": give a whole number from 1 to 65535.\n';
    expect(await commandLine.run(['validate'], { PORT: 'none' })).toEqual({ code: 1, stdout: '', stderr });
  });
});
