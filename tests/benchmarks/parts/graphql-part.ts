import { inTurn } from '../load/in-turn.js';
import { measureLoad, type Questions } from '../load/measure-load.js';
import { rate, ratio } from '../results/figures.js';
import type { Table } from '../results/table.js';
import { ask } from '../servers/ask.js';
import { checkSameData } from '../servers/check-same-data.js';
import { question } from '../servers/question.js';
import { gatewayCommand, peerCommand, staticCommand } from '../servers/server-commands.js';
import { startRequired } from '../servers/start-required.js';
import { writeAnswers } from '../servers/write-answers.js';
import { graphqlWorkloads, type GraphqlWorkload } from '../workloads/graphql-workloads.js';
import type { Surroundings } from './surroundings.js';

/** The numbers of the requests that are compared before anything is measured; the load begins above them. */
const compared = [0, 1, 2];

/** Compares how many GraphQL requests a second the gateway and its peers answer, all from the shipped data. */
export async function graphqlPart({ pinning, load, rounds, workFolder }: Surroundings): Promise<readonly Table[]> {
  await using gateway = await startRequired(pinning, gatewayCommand('data'));
  await using apollo = await startRequired(pinning, peerCommand('apollo', 'data'));
  await using mercurius = await startRequired(pinning, peerCommand('mercurius', 'data'));
  await using yoga = await startRequired(pinning, peerCommand('yoga', 'data'));
  const origins = { gateway: gateway.origin, apollo: apollo.origin, mercurius: mercurius.origin, yoga: yoga.origin };
  await checkSameData(
    origins,
    graphqlWorkloads.flatMap(({ request }) => compared.map(request)),
  );
  const exchanges = await Promise.all(
    graphqlWorkloads.map(async ({ request }) => {
      const asked = question(request(0));
      return { question: asked, answer: await ask(gateway.origin, asked) };
    }),
  );
  await using bytes = await startRequired(pinning, staticCommand(await writeAnswers(workFolder, exchanges)));

  const rows: string[][] = [];
  for (const [position, workload] of graphqlWorkloads.entries()) {
    console.log(`GraphQL: ${workload.name}`);
    const measurements = Object.entries({ ...origins, bytes: bytes.origin }).map(([name, origin]) => {
      const questions = questionsOf(workload, origin === bytes.origin ? `/${position}` : '/graphql');
      return [name, () => measureLoad(origin, questions, load)] as const;
    });
    const figures = await inTurn(rounds, measurements);
    const of = (name: string): number => figures.get(name) ?? Number.NaN;
    const size = exchanges[position]?.answer.body.length ?? 0;
    rows.push([
      workload.name,
      `${(size / 1000).toFixed(1)} kB`,
      ...['gateway', 'bytes', 'apollo', 'mercurius', 'yoga'].map((name) => rate(of(name))),
      ...['bytes', 'apollo', 'mercurius', 'yoga'].map((name) => ratio(of('gateway'), of(name))),
    ]);
  }
  return [
    {
      title: 'GraphQL',
      text: `Answers per second over ten connections, from the shipped data; rounds of ${load.duration} s, of which there were ${rounds}; the median counts. All servers give the same data, with the same resolvers, as is checked before; the bytes on bare Fastify are the body the gateway sent.`,
      columns: [
        'requests',
        'answer',
        'gateway',
        'bytes on Fastify',
        'Apollo Server',
        'mercurius with jit',
        'Yoga',
        'gateway to bytes',
        'to Apollo',
        'to mercurius',
        'to Yoga',
      ],
      rows,
    },
  ];
}

/** What one server is asked. */
function questionsOf({ request, isRepeated }: GraphqlWorkload, path: string): Questions {
  if (isRepeated) return { ...question(request(0)), path };
  let number = compared.length;
  return () => {
    number += 1;
    return { ...question(request(number)), path };
  };
}
