import type { GraphQLSchema } from 'graphql';
import { fastify } from 'fastify';
import { mercurius as plugin } from 'mercurius';
import { createSchema } from '../../../src/graphql/schema.js';
import { createGround } from './ground.js';
import type { Peer, PeerOptions } from './peer.js';

/** Mercurius, which compiles a query when it comes a second time. */
export const mercurius: Peer = (options) => serve(options);

/** The same with the gateway's own resolvers, which do not wait. */
export const synchronousMercurius: Peer = (options) => serve(options, createSchema());

async function serve({ port, ...ground }: PeerOptions, schema?: GraphQLSchema): Promise<void> {
  const { context, schema: served } = await createGround(ground, schema);
  const app = fastify();
  await app.register(plugin, { schema: served, jit: 1, context: () => ({ ...context() }) });
  await app.listen({ port, host: '127.0.0.1' });
}
