import { setTimeout as sleep } from 'node:timers/promises';
import { dataFolderOf } from '../../benchmarks/data/data-folder-of.js';
import { gatewayCommand } from '../../benchmarks/servers/server-commands.js';
import { startRequired } from '../../benchmarks/servers/start-required.js';
import type { RunningServer } from '../../benchmarks/servers/start-server.js';
import { learnAnswers } from '../clients/expected.js';
import { askUntilGone, manners, type Leaving } from '../clients/leaving-clients.js';
import { readSlowly } from '../clients/read-slowly.js';
import { documents, graphqlRequests, type Workload } from '../clients/workload.js';
import type { Finding } from '../results/finding.js';
import type { Surroundings } from './surroundings.js';

const clientsOfAManner = 12;
const rounds = 5;

/** Clients have asked for so long when the gateway is told to stop, in milliseconds. */
const before = 1500;

/** A supervisor ends by force what has not stopped after so many milliseconds. */
const patience = 10_000;

/** So many agreements make files that no buffer of a connection holds. */
const manyAgreements = 20_000;

/** A slow reader reads a file in about so many milliseconds, which is less than the gateway waits for it. */
const slowReading = 5000;

/** Answers come in pieces of so many bytes. */
const piece = 65_536;

const heading = {
  title: 'Stop under load',
  text: `SIGTERM while ${clientsOfAManner} clients ask over connections that stay open, and ${clientsOfAManner} over a new one for each request; in the last round, while others read a file of ${manyAgreements.toLocaleString('en')} agreements slowly. Lost is an answer that broke off, and a request on a connection that was open and whose end was not announced.`,
  columns: [
    '',
    'answers',
    'ends announced',
    'turned away',
    'lost or wrong',
    'slow readers',
    'exit code',
    'ms to the end',
  ],
};

/** Tells the gateway to stop while clients ask, and while others read its largest file slowly. */
export async function stopPart({ pinning, workFolder }: Surroundings): Promise<Finding> {
  const [rows, failures] = [new Array<readonly string[]>(), new Array<string>()];
  const stop = async (name: string, folder: string, { workloads, readers }: Visitors): Promise<void> => {
    console.log(`Stop: ${name}`);
    await using server = await startRequired(pinning, gatewayCommand(folder));
    const { leaving, code, milliseconds } = await stopUnderLoad(server, { workloads, readers });
    rows.push([
      name,
      ...[leaving.answers, leaving.announced, leaving.turnedAway, leaving.failures.length, readers].map(String),
      String(code),
      milliseconds.toFixed(0),
    ]);
    failures.push(...leaving.failures);
    if (code !== 0) failures.push(`The gateway ends with ${String(code)} instead of 0 within ten seconds.`);
  };
  for (let round = 1; round <= rounds; round += 1) {
    await stop(`round ${round}`, 'data', { workloads: [...graphqlRequests, ...documents], readers: 0 });
  }
  const folder = await dataFolderOf(manyAgreements, workFolder);
  await stop('with slow readers', folder, { workloads: graphqlRequests, readers: 3 });
  return { table: { ...heading, rows }, failures };
}

/** Who is there when the gateway stops. */
interface Visitors {
  readonly workloads: readonly Workload[];
  readonly readers: number;
}

interface Stopped {
  readonly leaving: Leaving;
  readonly code: number | null;
  readonly milliseconds: number;
}

async function stopUnderLoad(server: RunningServer, { workloads, readers }: Visitors): Promise<Stopped> {
  const { origin } = server;
  const states = [await learnAnswers(origin, workloads)];
  const slow = await slowReaders(`${origin}/dataset.nq`, readers);
  const asking = manners.flatMap((manner) =>
    Array.from({ length: clientsOfAManner }, (_, index) => askUntilGone(origin, manner, { workloads, states, index })),
  );
  await sleep(before);
  const told = performance.now();
  const code = await server.stop(patience);
  const milliseconds = performance.now() - told;
  const all = await Promise.all(asking);
  const sum = (count: (one: Leaving) => number): number => all.reduce((total, one) => total + count(one), 0);
  const leaving: Leaving = {
    answers: sum(({ answers }) => answers),
    announced: sum(({ announced }) => announced),
    turnedAway: sum(({ turnedAway }) => turnedAway),
    failures: [...all.flatMap(({ failures }) => failures), ...(await slow())],
  };
  return { leaving, code, milliseconds };
}

/** Begins to read a file slowly, so many times; in the end it tells what was wrong with what was read. */
async function slowReaders(url: string, count: number): Promise<() => Promise<readonly string[]>> {
  if (count === 0) return () => Promise.resolve([]);
  const whole = await readSlowly(url, 0);
  const rest = (slowReading * piece) / whole.bytes;
  const reading = Array.from({ length: count }, () =>
    readSlowly(url, rest).then(
      ({ digest }) => (digest === whole.digest ? [] : ['A slow reader was sent something else.']),
      (error: unknown) => [`A slow reader: ${String(error)}`],
    ),
  );
  return async () => (await Promise.all(reading)).flat();
}
