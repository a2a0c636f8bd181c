import { ask } from '../../benchmarks/servers/ask.js';
import { attack } from '../clients/attack.js';
import { attacks } from '../clients/attacks.js';
import { statesOf } from '../clients/expected.js';
import { startOrdinaryClients } from '../clients/ordinary-clients.js';
import { tallyCells, tallyColumns } from '../clients/tally.js';
import type { Finding } from '../results/finding.js';
import { startChangingGateway } from './changing-gateway.js';
import type { Surroundings } from './surroundings.js';

const clients = 4;

/** How often each attack is made, at once. */
const times = 10;

/** Attacks the gateway while clients ask: it answers each as a mistake of the client or not at all, and the next query as ever. */
export async function hostilePart(surroundings: Surroundings): Promise<Finding> {
  await using gateway = await startChangingGateway(surroundings);
  const { server, port, ordinary } = gateway;
  const asking = startOrdinaryClients(server.origin, clients, ordinary);
  const failures: string[] = [];
  const [control] = ordinary.workloads;
  const statuses = new Map<number, number>();
  for (const one of attacks) {
    console.log(`Hostile clients: ${one.name}`);
    const answers = await Promise.all(Array.from({ length: times }, () => attack(port, one)));
    for (const status of answers.flat()) {
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status >= 500) failures.push(`${one.name} is answered by ${status}.`);
    }
    try {
      if (control) statesOf(control, await ask(server.origin, control.question(0)), ordinary.states);
    } catch (error) {
      failures.push(`The query after ${one.name}: ${String(error)}`);
    }
  }
  const tally = await asking.finish();
  const answered = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${count} × ${status}`);
  return {
    table: {
      title: 'Hostile clients',
      text: `${attacks.length} attacks, each made ${times} times at once and followed by a query, while ${clients} clients ask. They were answered by: ${answered.join(', ')}.`,
      columns: ['ordinary clients', ...tallyColumns, 'most memory (MB)'],
      rows: [['while others attack', ...tallyCells(tally), (await server.memory()).peak.toFixed(0)]],
    },
    failures: [...failures, ...tally.failures],
  };
}
