import { fastify } from 'fastify';
import { mercurius as plugin } from 'mercurius';
import { createGround } from './ground.js';
import type { Peer } from './peer.js';

/** Mercurius, which compiles a query when it comes a second time. */
export const mercurius: Peer = async ({ port, publicUrl, dataFolder }) => {
  const { schema, context } = await createGround(dataFolder, publicUrl);
  const app = fastify();
  await app.register(plugin, { schema, jit: 1, context: () => ({ ...context() }) });
  await app.listen({ port, host: '127.0.0.1' });
};
