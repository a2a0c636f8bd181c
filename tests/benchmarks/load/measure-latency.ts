import { ask } from '../servers/ask.js';
import { question, type GraphqlRequest } from '../servers/question.js';
import { median } from './median.js';

/** How often a question is asked, if it does not take too long; the first times warm the gateway up. */
const times = 70;
const warmUp = 20;

/** After so many milliseconds no more is asked. */
const budget = 10_000;

/** How long one question after another takes. */
export interface Latency {
  /** Milliseconds until the first answer, for which an index may have to be made. */
  readonly first: number;
  /** Milliseconds until an answer, the median of those after the warm-up, or of as many as there were. */
  readonly median: number;
}

/** Asks one question after the other, each only once, and gives the times to their answers. Throws if one is no answer. */
export async function measureLatency(origin: string, request: (number: number) => GraphqlRequest): Promise<Latency> {
  const durations: number[] = [];
  const started = performance.now();
  while (durations.length < times && performance.now() - started < budget) {
    const asked = question(request(durations.length));
    const before = performance.now();
    const { status, body } = await ask(origin, asked);
    durations.push(performance.now() - before);
    if (status !== 200 || body.includes('"errors":')) throw new Error(`${status} ${body.toString().slice(0, 500)}`);
  }
  const [first = Number.NaN] = durations;
  return { first, median: median(durations.slice(Math.min(warmUp, Math.floor(durations.length / 2)))) };
}
