import { setTimeout as sleep } from 'node:timers/promises';
import { holdConnections, type HeldConnections } from '../clients/held-connections.js';
import { startOrdinaryClients } from '../clients/ordinary-clients.js';
import { idleBehaviours, slowBehaviours } from '../clients/slow-behaviours.js';
import { tallyCells, tallyColumns } from '../clients/tally.js';
import type { Finding } from '../results/finding.js';
import { startChangingGateway } from './changing-gateway.js';
import type { Surroundings } from './surroundings.js';

const clients = 12;
const slowOfAKind = 50;
const idleOfAKind = 1000;

/** How long clients ask, alone and then among the others, in milliseconds: longer than a head may take. */
const duration = 15_000;

/** Clients ask alone, then among 200 slow ones and 2,000 idle connections. */
export async function slowPart(surroundings: Surroundings): Promise<Finding> {
  await using gateway = await startChangingGateway(surroundings);
  const { server, port, ordinary } = gateway;
  const rows: string[][] = [];
  const failures: string[] = [];
  const measure = async (name: string, others: () => readonly string[]): Promise<void> => {
    console.log(`Slow clients: ${name}`);
    const asking = startOrdinaryClients(server.origin, clients, ordinary);
    await sleep(duration);
    const tally = await asking.finish();
    rows.push([name, ...tallyCells(tally), ...others(), (await server.memory()).now.toFixed(0)]);
    failures.push(...tally.failures);
  };
  await measure('alone', () => ['0', '0']);
  const crowd: HeldConnections[] = [];
  for (const [count, behaviours] of [
    [slowOfAKind, slowBehaviours],
    [idleOfAKind, idleBehaviours],
  ] as const) {
    for (const behave of Object.values(behaviours)) crowd.push(await holdConnections(port, count, behave));
  }
  const sum = (count: (one: HeldConnections) => number): string =>
    String(crowd.reduce((total, one) => total + count(one), 0));
  await measure('among slow and idle clients', () => [sum((one) => one.open()), sum((one) => one.opened())]);
  await Promise.all(crowd.map((one) => one[Symbol.asyncDispose]()));
  return {
    table: {
      title: 'Slow and idle clients',
      text: `${clients} ordinary clients ask, alone and then among ${4 * slowOfAKind} others that write or read bit by bit and ${2 * idleOfAKind} connections that are idle. Those that the server closes are opened again.`,
      columns: ['ordinary clients', ...tallyColumns, 'others at the end', 'others in all', 'resident memory (MB)'],
      rows,
    },
    failures,
  };
}
