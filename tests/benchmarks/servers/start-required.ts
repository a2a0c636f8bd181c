import type { Pinning } from './pinning.js';
import { startServer, type RunningServer, type ServerOptions } from './start-server.js';

/** How long a server with the shipped data may take to start, in milliseconds. */
const patience = 30_000;

/** Starts a server that has to start. */
export async function startRequired(pinning: Pinning, command: ServerOptions['command']): Promise<RunningServer> {
  const server = await startServer({ pinning, command, patience });
  if (!server) throw new Error('A server does not answer within 30 seconds.');
  return server;
}
