import { Agent } from 'node:http';
import { ask, BrokenAnswer, type RawAnswer } from '../../benchmarks/servers/ask.js';
import { statesOf } from './expected.js';
import type { OrdinaryOptions } from './ordinary-clients.js';

/** What became of the requests of clients of a gateway that stops. */
export interface Leaving {
  readonly answers: number;
  /** Connections whose end was announced with the last answer on them. */
  readonly announced: number;
  /** Connections that were closed, or not accepted, before anything was asked on them. */
  readonly turnedAway: number;
  /** Requests that were lost, and answers that were wrong. */
  readonly failures: readonly string[];
}

/** How a client uses connections, and what it takes for the end of the gateway rather than for a loss. */
export interface Manner {
  readonly name: string;
  /** Gives what asks the next question. */
  readonly connections: () => () => Agent;
  readonly isAnnounced: (answer: RawAnswer) => boolean;
  readonly isTurnedAway: (error: Error) => boolean;
}

const codeOf = (error: Error): unknown => ('code' in error ? error.code : undefined);

/**
 * Lost is an answer that began and broke off; and a request on a connection that was open and whose end was not announced
 * (RFC 9112, section 9.6), unless it was the first on it: until then nobody may have accepted it but the system.
 */
export const manners: readonly Manner[] = [
  {
    name: 'one connection that stays open',
    connections: () => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      return () => agent;
    },
    isAnnounced: ({ headers }) => headers.connection === 'close',
    isTurnedAway: (error) => codeOf(error) === 'ECONNREFUSED',
  },
  {
    name: 'a new connection for each request',
    connections: () => () => new Agent(),
    isAnnounced: () => false,
    isTurnedAway: (error) => !(error instanceof BrokenAnswer) && codeOf(error) !== undefined,
  },
];

/** Asks one request after another until the gateway is gone; gives what became of them. */
export async function askUntilGone(
  origin: string,
  { connections, isAnnounced, isTurnedAway }: Manner,
  { workloads, states, index }: OrdinaryOptions & { readonly index: number },
): Promise<Leaving> {
  const none = { announced: 0, turnedAway: 0, failures: [] };
  const agent = connections();
  for (let answers = 0; ; answers += 1) {
    const workload = workloads[(answers + index) % workloads.length];
    if (!workload) throw new Error('There is nothing to ask.');
    try {
      const answer = await ask(origin, workload.question(answers * 100 + index), { agent: agent() });
      statesOf(workload, answer, states);
      if (isAnnounced(answer)) return { ...none, answers: answers + 1, announced: 1 };
    } catch (error) {
      if (error instanceof Error && isTurnedAway(error)) return { ...none, answers, turnedAway: 1 };
      return { ...none, answers, failures: [`${workload.name}: ${String(error)}`] };
    }
  }
}
