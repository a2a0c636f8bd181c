import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { licencesFile, lockedPackages } from './licences-file.js';
import { licenceList, thirdParties } from './third-party-licences.js';

/** Licences under which what comes along may be passed on with code under the MIT licence, with no more than a notice. */
const permissive = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT']);

/** Those that ask for more, and why that is given: files under MPL come along unchanged; Python's is for the code of a port. */
const considered: ReadonlyMap<string, string> = new Map([
  ['@resvg/resvg-wasm', 'MPL-2.0'],
  ['argparse', 'Python-2.0'],
]);

const locked = await lockedPackages();
const parties = thirdParties(locked);

describe('the licences of third parties', () => {
  it('are listed as the lock file has them: else run npm run licences', async () => {
    expect(await readFile(licencesFile, 'utf8')).toBe(licenceList(parties));
  });

  it('are stated by the packages that are installed', async () => {
    const folders = Object.keys(locked).filter((folder) => folder !== '' && !locked[folder]?.dev && existsSync(folder));
    const stated = await Promise.all(folders.map(async (folder) => [folder, await statedLicence(folder)] as const));
    expect(stated.length).toBeGreaterThan(200);
    expect(stated.filter(([folder, licence]) => licence !== locked[folder]?.license)).toEqual([]);
  });

  it('let everyone pass the gateway on', () => {
    const others = parties.filter(
      ({ licence }) => !licence.split(/ AND |[()]/).every((one) => one === '' || permissive.has(one)),
    );
    expect(others.filter(({ name, licence }) => considered.get(name) !== licence)).toEqual([]);
  });
});

/** Reads the licence of a package out of what it says of itself, in the ways that npm has had. */
async function statedLicence(folder: string): Promise<unknown> {
  const manifest: unknown = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
  const stated =
    typeof manifest === 'object' && manifest !== null && 'license' in manifest ? manifest.license : undefined;
  return typeof stated === 'object' && stated !== null && 'type' in stated ? stated.type : stated;
}

describe('the list of licences', () => {
  it('has no package that only development needs, and each version once', () => {
    const packages = {
      '': {},
      'node_modules/b': { version: '1.0.0', license: 'MIT' },
      'node_modules/@a/a': { version: '2.0.0', license: 'ISC' },
      'node_modules/@a/a/node_modules/b': { version: '1.0.0', license: 'MIT' },
      'node_modules/test': { version: '3.0.0', license: 'GPL-3.0', dev: true },
    };
    expect(thirdParties(packages)).toEqual([
      { name: '@a/a', version: '2.0.0', licence: 'ISC' },
      { name: 'b', version: '1.0.0', licence: 'MIT' },
    ]);
  });

  it('says so of a package that states none', () => {
    expect(licenceList(thirdParties({ 'node_modules/x': { version: '1.0.0' } }))).toContain(
      '## none that is stated\n\n- x 1.0.0\n',
    );
  });
});
