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

/** The time clients have, in milliseconds. */
const timeouts = {
  /** For the head of a request. */
  headersTimeout: 10_000,
  /** For a request from its first byte to its last; the largest body has 256 kB. */
  requestTimeout: 30_000,
  /** Until the next request on the same connection: longer than proxies keep one that they may use again. */
  keepAliveTimeout: 72_000,
  /** How often these are looked at. */
  connectionsCheckingInterval: 1000,
};

/** How long a connection may stand still while an answer is sent on it, in milliseconds: its client reads nothing. */
const longestStandstill = 120_000;

/** The most connections at a time, far below what memory would hold; further ones wait until one ends. */
const mostConnections = 10_000;

/** A supervisor waits ten seconds before it ends by force what does not end itself. */
const usualPatience: Patience = { idle: 500, busy: 8000 };

/** What answers on the connections. */
export interface Behind {
  /** The application there is at this moment. */
  readonly app: () => FastifyInstance;
  /** Answers what is no request that an application could be given. */
  readonly answerClientError: (...given: Parameters<AnswerClientError>) => unknown;
}

/** Creates the front of the application there is at the moment of each request. */
export function createFront({ app, answerClientError }: Behind, { patience = usualPatience } = {}): Front {
  const servers: Server[] = [];
  const connections = createConnections();
  let closing: Promise<void> | undefined;
  const listenAt = async (address: string, port: number): Promise<AddressInfo> => {
    const server = createServer(timeouts, (request, answer) => {
      app().routing(request, answer);
    });
    server.timeout = longestStandstill;
    server.maxConnections = mostConnections;
    server.on('clientError', answerClientError);
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

function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (address !== null && typeof address === 'object') return address;
  throw new Error('A server that listens has no address.');
}
