import { inTurn } from '../load/in-turn.js';
import { measureLoad } from '../load/measure-load.js';
import { rate, ratio } from '../results/figures.js';
import type { Table } from '../results/table.js';
import { ask, type Question } from '../servers/ask.js';
import { gatewayCommand, staticCommand } from '../servers/server-commands.js';
import { startRequired } from '../servers/start-required.js';
import { writeAnswers, type Exchange } from '../servers/write-answers.js';
import { documentWorkloads, type DocumentWorkload } from '../workloads/document-workloads.js';
import type { Surroundings } from './surroundings.js';

/** Compares how many documents a second the gateway sends with the same bytes on bare Fastify. */
export async function documentsPart({ pinning, load, rounds, workFolder }: Surroundings): Promise<readonly Table[]> {
  await using gateway = await startRequired(pinning, gatewayCommand('data'));
  const exchanges = await exchangesWith(gateway.origin);
  await using bytes = await startRequired(pinning, staticCommand(await writeAnswers(workFolder, exchanges)));

  const rows: string[][] = [];
  for (const [position, { name, question, answer }] of exchanges.entries()) {
    console.log(`Documents: ${name}`);
    const figures = await inTurn(rounds, [
      ['gateway', () => measureLoad(gateway.origin, question, load)],
      ['bytes', () => measureLoad(bytes.origin, { ...question, path: `/${position}` }, load)],
    ]);
    const [ours = Number.NaN, theirs = Number.NaN] = [figures.get('gateway'), figures.get('bytes')];
    rows.push([name, `${(answer.body.length / 1000).toFixed(1)} kB`, rate(ours), rate(theirs), ratio(ours, theirs)]);
  }
  return [
    {
      title: 'Documents and pages',
      text: `Answers per second to GET over ten connections, from the shipped data; rounds of ${load.duration} s, of which there were ${rounds}; the median counts.`,
      columns: ['document', 'answer', 'gateway', 'bytes on Fastify', 'gateway to bytes'],
      rows,
    },
  ];
}

/** Every document as the gateway sends it, plain and compressed; throws if it sends something else. */
async function exchangesWith(origin: string): Promise<readonly (Exchange & { readonly name: string })[]> {
  const exchanges = await Promise.all(
    documentWorkloads.flatMap((workload) =>
      ['identity', 'br'].map(async (coding) => {
        const question = await questionOf(workload, coding, origin);
        return { name: `${workload.name}, ${coding}`, question, answer: await ask(origin, question) };
      }),
    ),
  );
  const wrong = exchanges.find(
    ({ question, answer }) => answer.status !== ('if-none-match' in question.headers ? 304 : 200),
  );
  if (wrong) throw new Error(`The gateway answers ${wrong.answer.status} for ${wrong.name}.`);
  return exchanges;
}

async function questionOf(
  { path, headers, isConditional = false }: DocumentWorkload,
  coding: string,
  origin: string,
): Promise<Question> {
  const question: Question = { path, method: 'GET', headers: { ...headers, 'accept-encoding': coding } };
  if (!isConditional) return question;
  const { etag = '' } = (await ask(origin, question)).headers;
  return { ...question, headers: { ...question.headers, 'if-none-match': etag } };
}
