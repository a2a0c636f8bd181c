import { once } from 'node:events';
import { createServer } from 'node:http';
import { createYoga } from 'graphql-yoga';
import { createGround } from './ground.js';
import type { Peer } from './peer.js';

/** GraphQL Yoga as it comes, on the HTTP server of Node.js. */
export const yoga: Peer = async ({ port, ...ground }) => {
  const { schema, context } = await createGround(ground);
  const handle = createYoga({ schema, context: () => ({ ...context() }), logging: false });
  const server = createServer((request, response) => void handle(request, response));
  await once(server.listen(port, '127.0.0.1'), 'listening');
};
