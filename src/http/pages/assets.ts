import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import type { Iris } from '../../model/iris.js';
import { lazily } from '../../model/lazily.js';
import type { AssetUrls } from '../../pages/assets/asset-urls.js';
import { worldFile } from '../../pages/map/world-file.js';
import { addReadRoute } from '../read-route.js';
import { sendRepresentation } from '../sending/send-representation.js';

/** A file that pages load. */
export interface Asset {
  readonly path: string;
  readonly contentType: string;
  readonly content: () => string | Promise<Uint8Array>;
}

/** All files that pages load, and their addresses. */
export interface Assets {
  readonly files: readonly Asset[];
  readonly urls: AssetUrls;
}

/** The stylesheet in its parts, in the order in which a later one may change what an earlier one says. */
const styles = ['base', 'frame', 'content', 'figures', 'print'];

const read = (name: string): Promise<string> =>
  readFile(new URL(`../../pages/assets/${name}`, import.meta.url), 'utf8');
