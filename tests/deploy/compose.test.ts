import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../../src/config.js';

interface Service {
  readonly environment?: Readonly<Record<string, string | number>>;
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly read_only?: boolean;
}

interface Composition {
  readonly services: Readonly<Record<string, Service>>;
}

const isComposition = (value: unknown): value is Composition =>
  typeof value === 'object' && value !== null && 'services' in value;
const composition: unknown = parse(await readFile('deploy/compose.yaml', 'utf8'));
if (!isComposition(composition)) throw new Error('deploy/compose.yaml has no services.');
const { services } = composition;
const nginx = await readFile('deploy/nginx.conf', 'utf8');

describe('the example of a composition', () => {
  it('mounts files there are', () => {
    const mounted = Object.values(services).flatMap(({ volumes = [] }) =>
      volumes.map((volume) => volume.split(':')[0] ?? ''),
    );
    const files = mounted.filter((source) => source.startsWith('.'));
    expect(files.length).toBeGreaterThan(1);
    expect(files.filter((source) => !existsSync(posix.join('deploy', source)))).toEqual([]);
  });

  it('has settings there are', () => {
    const settings = Object.entries(services['gateway']?.environment ?? {});
    const env = Object.fromEntries(
      settings.map(([name, value]) => [name, String(value).replace(/^\$\{\w+:-(.*)\}$/, '$1')]),
    );
    expect(readConfig(env)).toMatchObject({ config: { publicUrl: 'http://localhost:8080', metricsPort: 9464 } });
  });

  it('needs no file system to write on', () => {
    expect(Object.values(services).map((service) => service.read_only)).toEqual([true, true]);
  });

  it('publishes the proxy only', () => {
    expect(services['gateway']?.ports).toBeUndefined();
    expect(services['proxy']?.ports?.map((port) => port.split(':')[1])).toEqual([/listen (\d+);/.exec(nginx)?.[1]]);
  });

  it('lets the proxy ask where the gateway is', () => {
    expect(nginx).toContain('server gateway:4000;');
  });
});
