import { createWriteStream, mkdirSync } from 'node:fs';
import { utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { FastifyInstance } from 'fastify';
import type { Site, SiteFile } from '../../http/site-files.js';
import { withProgress } from './progress.js';

/** Writes all files of a site into a folder, with the bytes the gateway gives at their addresses. */
export async function writeSite(app: FastifyInstance, site: Site, folder: string): Promise<void> {
  const files = [...site.files()];
  const told = withProgress(files, process.stderr, { deed: 'written', nameOf: ({ name }) => name });
  for (const file of told) await writeFile(app, file, join(folder, file.name));
}

async function writeFile(app: FastifyInstance, { path }: SiteFile, name: string): Promise<void> {
  const answer = await app.inject({ url: path, payloadAsStream: true });
  if (answer.statusCode !== 200) throw new Error(`The gateway answered ${answer.statusCode} at ${path}.`);
  // At once: a folder that is still being made when someone stops the program would be left behind.
  mkdirSync(dirname(name), { recursive: true });
  await pipeline(answer.stream(), createWriteStream(name));
  // Hosts take the time of a file for the day its content was last changed.
  const modified = answer.headers['last-modified'];
  if (typeof modified === 'string') await utimes(name, new Date(modified), new Date(modified));
}
