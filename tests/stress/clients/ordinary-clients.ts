import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { ask } from '../../benchmarks/servers/ask.js';
import { statesOf, type Answers } from './expected.js';
import { together, type Tally } from './tally.js';
import type { Workload } from './workload.js';

/** What ordinary clients ask, and what they may be answered. */
export interface OrdinaryOptions {
  readonly workloads: readonly Workload[];
  /** The answers in each state of the data. */
  readonly states: readonly Answers[];
}

/** Clients that ask all the time. */
export interface Clients {
  /** Has each of them finish what it does, and tells what became of all requests. */
  readonly finish: () => Promise<Tally>;
}

/** An answer that takes longer is lost, in milliseconds. */
const patience = 15_000;

/** So many questions of a kind are all different. */
const differentQuestions = 28_000_000;

/** Starts clients that ask one request after another, each over a connection of its own that stays open. */
export function startOrdinaryClients(origin: string, count: number, options: OrdinaryOptions): Clients {
  const stopping = new AbortController();
  const running = Array.from({ length: count }, (_, index) =>
    run(origin, { ...options, index, signal: stopping.signal }),
  );
  return {
    finish: async () => {
      stopping.abort();
      return together(await Promise.all(running));
    },
  };
}

interface RunOptions extends OrdinaryOptions {
  readonly index: number;
  readonly signal: AbortSignal;
}

async function run(origin: string, { workloads, states, index, signal }: RunOptions): Promise<Tally> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const [latencies, failures] = [new Array<number>(), new Array<string>()];
  let [changes, latest] = [0, [...states.keys()]];
  for (let number = index; !signal.aborted; number += 1) {
    const workload = workloads[number % workloads.length];
    if (!workload) break;
    try {
      const asked = performance.now();
      const answer = await ask(origin, workload.question((number * 100 + index) % differentQuestions), {
        agent,
        patience,
      });
      latencies.push(performance.now() - asked);
      const found = statesOf(workload, answer, states);
      const common = latest.filter((state) => found.includes(state));
      if (common.length === 0) changes += 1;
      latest = common.length === 0 ? [...found] : common;
    } catch (error) {
      failures.push(`${workload.name}: ${String(error)}`);
      await sleep(100);
    }
  }
  agent.destroy();
  return { latencies, changes, failures };
}
