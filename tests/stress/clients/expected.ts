import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { ask, type RawAnswer } from '../../benchmarks/servers/ask.js';
import type { Workload } from './workload.js';

/** What is answered to each kind of request, by its name. */
export type Answers = ReadonlyMap<string, string>;

/** Asks one request of each kind, of a gateway whose data stand still. */
export async function learnAnswers(origin: string, workloads: readonly Workload[]): Promise<Answers> {
  const answers = new Map<string, string>();
  for (const { name, question } of workloads) answers.set(name, meaningOf(await ask(origin, question(0))));
  return answers;
}

/**
 * Tells to which states of the data an answer belongs: it is byte for byte the one there is in that state. Throws of any
 * other one, such as a mixture.
 */
export function statesOf({ name }: Workload, answer: RawAnswer, states: readonly Answers[]): readonly number[] {
  const meaning = meaningOf(answer);
  const found = [...states.keys()].filter((state) => states[state]?.get(name) === meaning);
  if (found.length === 0) throw new Error(`This is no answer in any state of the data: ${meaning.slice(0, 300)}`);
  return found;
}

const decoders: Readonly<Record<string, (bytes: Buffer) => Buffer>> = { gzip: gunzipSync, br: brotliDecompressSync };

/** The status and the text of an answer, without the number of the request in it. */
function meaningOf({ status, headers, body }: RawAnswer): string {
  const decode = decoders[headers['content-encoding'] ?? ''];
  return `${status} ${(decode ? decode(body) : body).toString()}`.replace(/"page\d+"/g, '"page"');
}
