import { setTimeout as sleep } from 'node:timers/promises';
import { median } from '../../benchmarks/load/median.js';
import type { RunningServer } from '../../benchmarks/servers/start-server.js';
import { attack } from '../clients/attack.js';
import { attacks } from '../clients/attacks.js';
import { holdConnections } from '../clients/held-connections.js';
import { startOrdinaryClients } from '../clients/ordinary-clients.js';
import { slowBehaviours } from '../clients/slow-behaviours.js';
import { tallyCells, tallyColumns } from '../clients/tally.js';
import { editAgainAndAgain } from '../data/edit-again-and-again.js';
import type { Finding } from '../results/finding.js';
import { startChangingGateway } from './changing-gateway.js';
import type { Surroundings } from './surroundings.js';

const clients = 8;
const slowOfAKind = 5;

/** What the gateway may have of memory for its objects, in megabytes: with more, it would take its time to tidy up. */
const heap = 256;

/** Milliseconds between one edit of the data and the next, and between one attack and the next. */
const pause = 2000;

/** This share of the time the process takes to grow to its size. */
const warmUp = 0.4;

/** How often memory is looked at, in milliseconds. */
const interval = 250;

/** Memory is flat unless it has so much more of it, in the second half of what follows the warm-up. */
const mostGrowth = 1.2;

const columns = [...tallyColumns, 'edits', 'changes seen', 'first half (MB)', 'second half (MB)', 'most (MB)'];

/** Has all kinds of clients at once for some minutes, while data are edited, and looks at the memory of the gateway. */
export async function soakPart(surroundings: Surroundings): Promise<Finding> {
  await using gateway = await startChangingGateway(surroundings, [`--max-old-space-size=${heap}`]);
  const { server, port, data, ordinary } = gateway;
  const stopping = new AbortController();
  const asking = startOrdinaryClients(server.origin, clients, ordinary);
  const held = await Promise.all(
    Object.values(slowBehaviours).map((behave) => holdConnections(port, slowOfAKind, behave)),
  );
  const editing = editAgainAndAgain(data, { every: pause, spoilOneIn: 7, signal: stopping.signal });
  const attacking = attackAgainAndAgain(port, stopping.signal);
  const samples = await sampleMemory(server, surroundings.minutes * 60_000);
  stopping.abort();
  await attacking;
  const edits = await editing;
  const tally = await asking.finish();
  await Promise.all(held.map((one) => one[Symbol.asyncDispose]()));
  const { first, second } = halves(samples);
  const isFlat = second <= first * mostGrowth;
  return {
    table: {
      title: 'Soak',
      text: `${surroundings.minutes} minutes of ${clients} ordinary clients among slow and hostile ones, with an edit of the data every ${pause / 1000} seconds; the gateway has ${heap} MB for its objects. Resident memory is that of the halves of the time after a warm-up, the median of each.`,
      columns,
      rows: [
        [
          ...tallyCells(tally),
          ...[edits, tally.changes].map(String),
          ...[first, second, Math.max(...samples)].map((megabytes) => megabytes.toFixed(0)),
        ],
      ],
    },
    failures: isFlat ? tally.failures : [...tally.failures, `Memory grew from ${first} MB to ${second} MB.`],
  };
}

async function attackAgainAndAgain(port: number, signal: AbortSignal): Promise<void> {
  for (let next = 0; !signal.aborted; next += 1) {
    const one = attacks[next % attacks.length];
    if (one) await attack(port, one);
    await sleep(pause);
  }
}

/** Looks at the resident memory of a server for some time; gives what it saw, in megabytes. */
async function sampleMemory(server: RunningServer, duration: number): Promise<readonly number[]> {
  const samples: number[] = [];
  const started = performance.now();
  while (performance.now() - started < duration) {
    samples.push((await server.memory()).now);
    await sleep(interval);
  }
  return samples;
}

/** The medians of the two halves of what follows the warm-up. */
function halves(samples: readonly number[]): { readonly first: number; readonly second: number } {
  const warm = samples.slice(Math.floor(samples.length * warmUp));
  const middle = Math.floor(warm.length / 2);
  return { first: median(warm.slice(0, middle)), second: median(warm.slice(middle)) };
}
