import { isDeepStrictEqual } from 'node:util';
import { isObject } from '../../../src/model/is-object.js';
import { ask } from './ask.js';
import { question, type GraphqlRequest } from './question.js';

/** Throws unless all servers answer all requests with the same data, and without errors. */
export async function checkSameData(
  origins: Readonly<Record<string, string>>,
  requests: readonly GraphqlRequest[],
): Promise<void> {
  for (const request of requests) {
    const answers = await Promise.all(
      Object.entries(origins).map(async ([name, origin]) => ({ name, data: await dataOf(name, origin, request) })),
    );
    const [first, ...others] = answers;
    const other = others.find(({ data }) => !isDeepStrictEqual(data, first?.data));
    if (other) throw new Error(`${other.name} and ${first?.name ?? ''} answer differently: ${JSON.stringify(request)}`);
  }
}

async function dataOf(name: string, origin: string, request: GraphqlRequest): Promise<unknown> {
  const { status, body } = await ask(origin, question(request));
  const answer: unknown = JSON.parse(body.toString());
  if (status !== 200 || !isObject(answer) || !('data' in answer) || 'errors' in answer) {
    throw new Error(`${name} has no data for ${JSON.stringify(request)}: ${status} ${body.toString().slice(0, 500)}`);
  }
  return answer.data;
}
