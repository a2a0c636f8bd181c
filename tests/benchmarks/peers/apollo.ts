import { ApolloServer } from '@apollo/server';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import { fastify } from 'fastify';
import type { Context } from '../../../src/graphql/context.js';
import { createGround } from './ground.js';
import type { Peer } from './peer.js';

/** Apollo Server as it comes, on Fastify. */
export const apollo: Peer = async ({ port, ...ground }) => {
  const { schema, context } = await createGround(ground);
  const app = fastify();
  const server = new ApolloServer<Context>({ schema, plugins: [fastifyApolloDrainPlugin(app)] });
  await server.start();
  app.post('/graphql', fastifyApolloHandler(server, { context: () => Promise.resolve(context()) }));
  await app.listen({ port, host: '127.0.0.1' });
};
