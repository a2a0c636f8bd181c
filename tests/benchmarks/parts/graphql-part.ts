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
  await using synchronous = await startRequired(pinning, peerCommand('synchronousMercurius', 'data'));
  await using yoga = await startRequired(pinning, peerCommand('yoga', 'data'));
  const origins = {
    gateway: gateway.origin,
    apollo: apollo.origin,
    mercurius: mercurius.origin,
    synchronous: synchronous.origin,
    yoga: yoga.origin,
  };
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

  const rows: (readonly string[])[] = [];
  for (const [position, workload] of graphqlWorkloads.entries()) {
    console.log(`GraphQL: ${workload.name}`);
    const measurements = Object.entries({ ...origins, bytes: bytes.origin }).map(([name, origin]) => {
      const questions = questionsOf(workload, name === 'bytes' ? `/${position}` : '/graphql');
      return [name, () => measureLoad(origin, questions, load)] as const;
    });
    const figures = await inTurn(rounds, measurements);
    rows.push(rowOf(workload, exchanges[position]?.answer.body.length ?? 0, figures));
  }
  return [tableOf(rows, { load, rounds })];
}

/** The servers in the order of the table, and what it calls them. */
const servers = {
  gateway: 'gateway',
  bytes: 'bytes on Fastify',
  apollo: 'Apollo Server',
  mercurius: 'mercurius with jit',
  synchronous: 'mercurius with jit and our resolvers',
  yoga: 'Yoga',
} as const;

function rowOf({ name }: GraphqlWorkload, size: number, figures: ReadonlyMap<string, number>): readonly string[] {
  const [ours = Number.NaN, ...others] = Object.keys(servers).map((server) => figures.get(server) ?? Number.NaN);
  return [
    name,
    `${(size / 1000).toFixed(1)} kB`,
    ...[ours, ...others].map(rate),
    ...others.map((other) => ratio(ours, other)),
  ];
}

function tableOf(rows: Table['rows'], { load, rounds }: Pick<Surroundings, 'load' | 'rounds'>): Table {
  const { gateway, ...others } = servers;
  return {
    title: 'GraphQL',
    text: `Answers per second over ten connections, from the shipped data; rounds of ${load.duration} s, of which there were ${rounds}; the median counts. All servers give the same data, as is checked before, by the same methods: Apollo Server, mercurius and Yoga as type-graphql has them called, the other mercurius as the gateway does. The bytes on bare Fastify are the answer of the gateway, headers and body; they come so fast that what asks for them may be the slower part.`,
    columns: [
      'requests',
      'answer',
      gateway,
      ...Object.values(others),
      ...Object.values(others).map((name) => `gateway to ${name}`),
    ],
    rows,
  };
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
