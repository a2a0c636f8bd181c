import autocannon from 'autocannon';
import type { Question } from '../servers/ask.js';

/** How hard and how long a server is asked. */
export interface Load {
  /** Seconds that count. */
  readonly duration: number;
  /** Seconds before them that do not. */
  readonly warmUp: number;
}

/** What a server is asked: the same again and again, or what comes next. */
export type Questions = Question | (() => Question);

const connections = 10;

/** Asks a server over ten connections for some seconds; gives its answers per second, and throws if one failed. */
export async function measureLoad(origin: string, questions: Questions, { duration, warmUp }: Load): Promise<number> {
  if (warmUp > 0) await run(origin, questions, warmUp);
  return await run(origin, questions, duration);
}

/** Asks a server each of the questions once, over ten connections. Throws if one failed. */
export async function floodWith(origin: string, questions: readonly Question[]): Promise<void> {
  let next = 0;
  const setupRequest = (request: autocannon.Request): autocannon.Request => ({ ...request, ...questions[next++] });
  const amount = questions.length;
  check(origin, await autocannon({ url: origin, connections, amount, requests: [{ setupRequest }] }));
}

async function run(origin: string, questions: Questions, duration: number): Promise<number> {
  const result = await autocannon({
    url: origin,
    connections,
    pipelining: 1,
    duration,
    requests: [
      typeof questions === 'function'
        ? { ...questions(), setupRequest: (request) => ({ ...request, ...questions() }) }
        : questions,
    ],
  });
  return check(origin, result) / result.duration;
}

/** Gives how many answers there were; throws if a request failed. */
function check(origin: string, result: autocannon.Result): number {
  const answers = result['2xx'] + result['3xx'];
  const failures = result.errors + result.timeouts + result['4xx'] + result['5xx'];
  if (failures > 0) throw new Error(`${failures} of ${failures + answers} requests to ${origin} failed.`);
  return answers;
}
