import { ask } from '../servers/ask.js';
import { question, type GraphqlRequest } from '../servers/question.js';

/** How many answers it takes until the code that all of them need runs as fast as it will. */
const times = 400;

/** Asks one question after the other, so that what is measured first does not pay for the warm-up of the rest. */
export async function warmUp(origin: string, request: (number: number) => GraphqlRequest): Promise<void> {
  for (let number = 0; number < times; number += 1) await ask(origin, question(request(number)));
}
