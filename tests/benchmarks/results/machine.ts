import { readFile } from 'node:fs/promises';
import { arch, cpus, platform } from 'node:os';
import type { Pinning } from '../servers/pinning.js';

/** The packages whose versions matter. */
const packages = [
  '@apollo/server',
  '@as-integrations/fastify',
  'fastify',
  'mercurius',
  'graphql-yoga',
  'graphql',
  'autocannon',
];

/** Says where, when and with what was measured, as lines of Markdown. */
export async function machine({ description }: Pinning, now: Date): Promise<string> {
  const versions = await Promise.all(packages.map(async (name) => `${name} ${await versionOf(name)}`));
  return [
    `- ${now.toISOString().slice(0, 10)}, Node.js ${process.version} on ${platform()} ${arch()}`,
    `- ${cpus()[0]?.model ?? 'unknown CPU'}, ${cpus().length} cores: ${description}`,
    `- ${versions.join(', ')}`,
  ].join('\n');
}

async function versionOf(name: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(`node_modules/${name}/package.json`, 'utf8'));
  const isVersioned = (value: unknown): value is { readonly version: string } =>
    typeof value === 'object' && value !== null && 'version' in value;
  return isVersioned(manifest) ? manifest.version : 'unknown';
}
