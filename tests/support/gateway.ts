import { pino } from 'pino';
import { createGateway, type GatewayOptions } from '../../src/gateway/gateway.js';
import { createFront } from '../../src/http/front/front.js';
import { formatProblem, type Problem } from '../../src/source/problem.js';

/** The public address of the gateways under test; it is not the one they listen on, so no IRI comes from the request. */
export const publicUrl = 'https://gemellaggi.example';

/** A gateway under test has no clients whose next request may be on its way when it closes. */
export const patience = { idle: 0, busy: 8000 };

/** A gateway that listens, and the ways to ask it. */
export interface TestGateway {
  /** Where it listens. */
  readonly origin: string;
  /** Asks for a path, or for an IRI of this gateway. */
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  fetch(path: string, init: RequestInit): Promise<Response>;
  /** Sends a GraphQL query by POST and gives its answer. */
  query(query: string, variables?: Readonly<Record<string, unknown>>): Promise<GraphqlAnswer>;
  /** Reads the data anew, and gives what is wrong with them. */
  readonly reload: () => Promise<readonly Problem[]>;
  readonly close: () => Promise<void>;
}

/** The parts of a GraphQL answer. */
export interface GraphqlAnswer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Starts a whole gateway on a free port with the data of a folder. */
export async function startGateway({
  dataFolder = 'data',
  url = publicUrl,
  ...more
}: Partial<GatewayOptions> & { readonly url?: string } = {}): Promise<TestGateway> {
  const log = pino({ level: 'silent' });
  const { gateway, problems } = await createGateway({ publicUrl: url, dataFolder, log, ...more });
  if (!gateway) throw new Error(problems.map(formatProblem).join('\n'));
  const front = createFront(gateway, { patience });
  const [{ port }] = await front.listen({ port: 0, host: '127.0.0.1' });
  const origin = `http://127.0.0.1:${port}`;
  const ask = async (path: string, init: RequestInit): Promise<Response> => {
    const address = origin + path.replace(url, '');
    await makeKnown(address, init);
    return fetch(address, { redirect: 'manual', ...init });
  };
  return {
    origin,
    get: (path, headers = {}) => ask(path, { headers }),
    fetch: ask,
    query: async (query, variables = {}) => {
      const body = JSON.stringify({ query, variables });
      const answer: unknown = await (
        await ask('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
      ).json();
      return isAnswer(answer) ? answer : {};
    },
    reload: gateway.reload,
    close: front.close,
  };
}

/**
 * Where the environment says `KNOWN=1`, asks every query twice before it is asked, in words of which no answer is kept, so
 * that it is compiled code that answers all queries of all tests.
 */
async function makeKnown(address: string, init: RequestInit): Promise<void> {
  if (process.env['KNOWN'] !== '1' || !new URL(address).pathname.startsWith('/graphql')) return;
  for (const again of [1, 2]) {
    const body = typeof init.body === 'string' ? { body: init.body + ' '.repeat(again) } : {};
    const headers = new Headers(init.headers);
    if (init.body === undefined) headers.set('if-unmodified-since', new Date(Date.now() + 86_400_000).toUTCString());
    await (await fetch(address, { redirect: 'manual', ...init, headers, ...body })).arrayBuffer();
  }
}

const isAnswer = (value: unknown): value is GraphqlAnswer => typeof value === 'object' && value !== null;
