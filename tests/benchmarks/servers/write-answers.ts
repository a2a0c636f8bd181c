import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StaticAnswer } from '../peers/static-answers.js';
import type { Question, RawAnswer } from './ask.js';

/** An answer of the gateway and the question it came to. */
export interface Exchange {
  readonly question: Question;
  readonly answer: RawAnswer;
}

/** The headers that whoever sends an answer makes for it; all others are sent as the gateway sent them. */
const made = ['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding'];

/** Writes a file of answers to be sent as they are; the first is at `/0`, the next at `/1`. Gives the path of the file. */
export async function writeAnswers(folder: string, exchanges: readonly Exchange[]): Promise<string> {
  const answers = exchanges.map(
    ({ question: { method }, answer: { status, headers, body } }, position): StaticAnswer => ({
      path: `/${position}`,
      method,
      status,
      headers: Object.fromEntries(
        Object.entries(headers).flatMap(([name, value]) =>
          typeof value === 'string' && !made.includes(name) ? [[name, value]] : [],
        ),
      ),
      body: body.toString('base64'),
    }),
  );
  const file = join(folder, 'answers.json');
  await writeFile(file, JSON.stringify(answers));
  return file;
}
