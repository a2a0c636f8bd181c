import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.js';

/** The instructions of the Dockerfile, each on one line. */
const instructions = (await readFile('Dockerfile', 'utf8'))
  .replaceAll('\\\n', '')
  .split('\n')
  .filter((line) => !/^(#|$)/.test(line));

/** The arguments of all instructions of a kind. */
const all = (name: string): readonly string[] =>
  instructions.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1).trim());

/** The instructions of the image that is shipped: those of the last stage. */
const shipped = instructions.slice(instructions.findLastIndex((line) => line.startsWith('FROM ')));

describe('the image', () => {
  it('is made from files there are, which are not ignored', async () => {
    const copied = all('COPY')
      .filter((what) => !what.startsWith('--from'))
      .flatMap((what) => what.split(/ +/).slice(0, -1));
    const sent = (await readFile('.dockerignore', 'utf8'))
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1));
    expect(copied.filter((name) => !existsSync(name))).toEqual([]);
    expect([...new Set(copied)].sort()).toEqual([...sent].sort());
  });

  it('has the packages of production only, as they are locked', () => {
    expect(all('RUN')).toContain('npm ci --omit=dev --ignore-scripts');
    expect(shipped.filter((line) => line.includes('node_modules'))).toEqual([
      'COPY --from=packages /app/node_modules node_modules',
    ]);
  });

  it('does not run as root', () => {
    expect(shipped.filter((line) => line.startsWith('USER '))).toEqual(['USER node']);
  });

  it('has settings there are', () => {
    const settings = all('ENV').flatMap((line) => line.split(' '));
    const env = Object.fromEntries(
      settings.map((setting): [string, string] => {
        const [name = '', value = ''] = setting.split('=');
        return [name, value];
      }),
    );
    expect(readConfig(env)).toMatchObject({ config: { host: '0.0.0.0', metricsHost: '0.0.0.0' } });
  });

  it('says whether it is well', () => {
    const [check = ''] = all('HEALTHCHECK');
    const [, command = '[]'] = /CMD (\[.*\])$/.exec(check) ?? [];
    expect(JSON.parse(command)).toEqual(['node', '--eval', expect.stringContaining('/healthz')]);
  });

  it('starts what the build makes', async () => {
    expect(all('CMD')).toEqual(['["node", "dist/cli/main.js", "serve"]']);
    expect(await readFile('package.json', 'utf8')).toContain('node dist/cli/main.js serve');
  });
});
