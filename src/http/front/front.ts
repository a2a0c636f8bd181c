import { once } from 'node:events';
import { lookup } from 'node:dns/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { AnswerClientError } from '../client-error.js';
import { createConnections, type Patience } from './connections.js';

/** Where to listen. */
export interface Place {
  readonly host: string;
  readonly port: number;
}

/** Where it listens: at one address at least. */
export type Addresses = readonly [AddressInfo, ...(readonly AddressInfo[])];

/** What accepts connections, and stays while what answers the requests on them changes. */
export interface Front {
  /** Listens at all addresses of a host, and gives them. Throws what the system says where it cannot. */
  readonly listen: (place: Place) => Promise<Addresses>;
  /** Takes no new connections, and waits until all is answered that was asked on those there are; but not for ever. */
  readonly close: () => Promise<void>;
}

/** What clients may take of a server: time, in milliseconds, and connections. */
export interface Allowance {
  /** For the head of a request. */
  readonly head: number;
  /** For a request from its first byte to its last. */
  readonly request: number;
  /** Until the next request on the same connection. */
  readonly idle: number;
  /** For reading nothing of an answer that is being sent. */
  readonly standstill: number;
  /** How many connections there may be at a time; further ones are closed at once. */
  readonly connections: number;
}

/**
 * The largest body has 256 kB; proxies keep a connection that they may use again for a minute; and so many connections are far
 * below what memory would hold.
 */
const usualAllowance: Allowance = {
  head: 10_000,
  request: 30_000,
  idle: 72_000,
  standstill: 120_000,
  connections: 10_000,
};

/** How often it is looked at who has taken too long, in milliseconds. */
const longestInterval = 1000;

/** A supervisor waits ten seconds before it ends by force what does not end itself. */
const usualPatience: Patience = { idle: 500, busy: 8000 };

/** What answers on the connections. */
export interface Behind {
  /** The application there is at this moment. */
  readonly app: () => FastifyInstance;
  /** Answers what is no request that an application could be given. */
  readonly answerClientError: (...given: Parameters<AnswerClientError>) => unknown;
}

/** What a front allows its clients, and how long it waits for them when it closes, where that is not as usual. */
export interface FrontOptions {
  readonly allowance?: Partial<Allowance>;
  readonly patience?: Patience;
}

/** Creates the front of the application there is at the moment of each request. */
export function createFront(
  { app, answerClientError }: Behind,
  { allowance = {}, patience = usualPatience }: FrontOptions = {},
): Front {
  const options = { ...usualAllowance, ...allowance };
  const servers: Server[] = [];
  const connections = createConnections();
  let closing: Promise<void> | undefined;
  const listenAt = async (address: string, port: number): Promise<AddressInfo> => {
    const server = createLimitedServer(options).on('request', (request, answer) => {
      app().routing(request, answer);
    });
    server.on('clientError', (error, socket) => {
      connections.afterAnswers(socket, () => {
        answerClientError(error, socket);
      });
    });
    connections.watch(server);
    servers.push(server);
    server.listen(port, address);
    await once(server, 'listening');
    return addressOf(server);
  };
  const close = async (): Promise<void> => {
    for (const server of servers) server.close();
    await connections.end(patience);
  };
  return {
    listen: async ({ host, port }) => {
      await app().ready();
      const [{ address } = { address: host }, ...others] = await lookup(host, { all: true });
      try {
        const first = await listenAt(address, port);
        const rest: AddressInfo[] = [];
        for (const other of others) rest.push(await listenAt(other.address, port));
        return [first, ...rest];
      } catch (error) {
        await close();
        throw error;
      }
    },
    close: () => (closing ??= close()),
  };
}

function createLimitedServer({ head, request, idle, standstill, connections }: Allowance): Server {
  const server = createServer({
    headersTimeout: head,
    requestTimeout: request,
    keepAliveTimeout: idle,
    connectionsCheckingInterval: Math.min(longestInterval, head),
  });
  server.timeout = standstill;
  server.maxConnections = connections;
  return server;
}

function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (address !== null && typeof address === 'object') return address;
  throw new Error('A server that listens has no address.');
}
