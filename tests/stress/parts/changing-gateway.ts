import { setTimeout as sleep } from 'node:timers/promises';
import { ask } from '../../benchmarks/servers/ask.js';
import { gatewayCommand } from '../../benchmarks/servers/server-commands.js';
import { startRequired } from '../../benchmarks/servers/start-required.js';
import type { RunningServer } from '../../benchmarks/servers/start-server.js';
import { isObject } from '../../../src/model/is-object.js';
import { learnAnswers } from '../clients/expected.js';
import type { OrdinaryOptions } from '../clients/ordinary-clients.js';
import { documents, graphqlRequests, revalidation } from '../clients/workload.js';
import { createChangingData, type ChangingData, type State } from '../data/changing-data.js';
import type { Surroundings } from './surroundings.js';

/** A gateway whose data change, and all that it may answer. */
export interface ChangingGateway extends AsyncDisposable {
  readonly server: RunningServer;
  readonly port: number;
  readonly data: ChangingData;
  /** What ordinary clients ask, and the answers in both states. */
  readonly ordinary: OrdinaryOptions;
  /** Brings the data into a state and waits until they are served; gives the milliseconds that took. */
  readonly settle: (state: State) => Promise<number>;
}

/** How long a change may take until it is served, in milliseconds. */
const patience = 30_000;

/**
 * Starts a gateway in the first state of its data, with options of Node.js, and asks it in both states what it answers.
 */
export async function startChangingGateway(
  { pinning }: Surroundings,
  options: readonly string[] = [],
): Promise<ChangingGateway> {
  const data = await createChangingData();
  const command = gatewayCommand(data.path);
  const server = await startRequired(pinning, (port) => {
    const { script, env } = command(port);
    return { script: [...options, ...script], env };
  });
  const { origin } = server;
  const settle = async (state: State): Promise<number> => {
    await data.bringTo(state, 'atOnce');
    const changed = performance.now();
    while ((await stateServed(origin)) !== state) {
      if (performance.now() - changed > patience) throw new Error('A change of the data is not served.');
      await sleep(20);
    }
    return performance.now() - changed;
  };
  const page = await ask(origin, revalidation('""').question(0));
  const workloads = [...graphqlRequests, ...documents, revalidation(page.headers.etag ?? '')];
  const first = await learnAnswers(origin, workloads);
  await settle(1);
  const second = await learnAnswers(origin, workloads);
  await settle(0);
  return {
    server,
    port: Number(new URL(origin).port),
    data,
    ordinary: { workloads, states: [first, second] },
    settle,
    [Symbol.asyncDispose]: async () => {
      await server[Symbol.asyncDispose]();
      await data[Symbol.asyncDispose]();
    },
  };
}

async function stateServed(origin: string): Promise<State> {
  const path = '/graphql?query={city(slug:"milano"){name(language:EN)}}';
  const { body } = await ask(origin, { path, method: 'GET', headers: {} });
  return body.includes('Milan II') ? 1 : 0;
}

/** How many readings of the data a gateway has refused. */
export async function refusedReadings(origin: string): Promise<number> {
  const { status, body } = await ask(origin, { path: '/readyz', method: 'GET', headers: {} });
  const answer: unknown = JSON.parse(body.toString());
  if (status !== 200 || !isObject(answer) || !('data' in answer))
    throw new Error(`/readyz: ${status} ${body.toString()}`);
  const { data } = answer;
  return isObject(data) && 'refusedReadings' in data ? Number(data.refusedReadings) : Number.NaN;
}
