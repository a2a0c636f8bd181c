import { setTimeout as sleep } from 'node:timers/promises';
import { startOrdinaryClients } from '../clients/ordinary-clients.js';
import { tallyCells, tallyColumns } from '../clients/tally.js';
import { learnAnswers } from '../clients/expected.js';
import { editAgainAndAgain } from '../data/edit-again-and-again.js';
import type { Finding } from '../results/finding.js';
import { refusedReadings, startChangingGateway, type ChangingGateway } from './changing-gateway.js';
import type { Surroundings } from './surroundings.js';

const clients = 12;

/** How long data are edited while clients ask, in milliseconds. */
const duration = 20_000;

/** The times between two edits, in milliseconds: with the shorter one most changes come while the one before is read. */
const pauses = [300, 1000];

const heading = {
  title: 'Reload under load',
  text: `${clients} clients ask while the data are edited, every seventh time so that they are broken. An answer is wrong unless it is byte for byte the one of one state of the data.`,
  columns: ['', ...tallyColumns, 'edits', 'changes seen', 'readings refused', 'an edit served after (ms)'],
};

/** Edits the data again and again while clients ask: each answer belongs wholly to one state of the data. */
export async function reloadPart(surroundings: Surroundings): Promise<Finding> {
  const [rows, failures] = [new Array<readonly string[]>(), new Array<string>()];
  for (const every of pauses) {
    console.log(`Reload: an edit every ${every} ms`);
    await using gateway = await startChangingGateway(surroundings);
    const { server, data, ordinary } = gateway;
    const asking = startOrdinaryClients(server.origin, clients, ordinary);
    const stopping = new AbortController();
    const editing = editAgainAndAgain(data, { every, spoilOneIn: 7, signal: stopping.signal });
    await sleep(duration);
    stopping.abort();
    const edits = await editing;
    const tally = await asking.finish();
    const refused = await refusedReadings(server.origin);
    await gateway.settle(0);
    const effective = await gateway.settle(1);
    rows.push([
      `every ${every} ms`,
      ...tallyCells(tally),
      String(edits),
      String(tally.changes),
      String(refused),
      effective.toFixed(0),
    ]);
    failures.push(...tally.failures, ...(await staleAnswers(gateway)));
    if (tally.changes < 2) failures.push('The data were edited, and no client saw both states of them.');
    if (refused === 0) failures.push('Broken data were not refused.');
  }
  return { table: { ...heading, rows }, failures };
}

/** Once the data stand still, nothing is answered from those before them. */
async function staleAnswers({ server, ordinary: { workloads, states } }: ChangingGateway): Promise<readonly string[]> {
  const answers = await learnAnswers(server.origin, workloads);
  const stale = workloads.filter(({ name }) => answers.get(name) !== states[1]?.get(name));
  return stale.map(({ name }) => `${name} is still answered from the data before.`);
}
