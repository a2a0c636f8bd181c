import { dataFolderOf, shippedSize } from '../data/data-folder-of.js';
import { measureLatency } from '../load/measure-latency.js';
import { warmUp } from '../load/warm-up.js';
import { milliseconds } from '../results/figures.js';
import type { Table } from '../results/table.js';
import { gatewayCommand } from '../servers/server-commands.js';
import { startServer } from '../servers/start-server.js';
import { readProbe } from '../workloads/read-probe.js';
import { scaleWorkloads, warmUpRequest } from '../workloads/scale-workloads.js';
import type { Surroundings } from './surroundings.js';

/** How long the gateway may take to start with any data, in milliseconds. */
const patience = 60_000;

/** The rows of the table beside those of the questions. */
const starting = 'start to first GraphQL answer (s)';
const memory = 'resident memory after it (MB)';
const peakMemory = 'most resident memory until then (MB)';
const memoryUnderUse = 'resident memory after all below (MB)';
const firstSearch = 'the first search (ms)';

/** Measures the gateway with more and more data: its start, its memory and its answers one by one. */
export async function scalePart({ pinning, sizes, workFolder }: Surroundings): Promise<readonly Table[]> {
  const columns: ReadonlyMap<string, string>[] = [];
  for (const size of sizes) {
    console.log(`Scale: ${size} agreements`);
    columns.push(await measure(size, { pinning, workFolder }));
  }
  const questions = scaleWorkloads.map(({ name }) => `${name} (ms)`);
  const names = [starting, memory, peakMemory, memoryUnderUse, ...questions, firstSearch];
  return [
    {
      title: 'Scale',
      text: `The gateway with the shipped ${shippedSize} agreements, and with made-up ones between half as many cities. Times are medians of up to 50 questions one after the other, each with variables that were not asked before. A gateway that does not answer within ${patience / 1000} s is not asked further.`,
      columns: ['agreements', ...sizes.map((size) => size.toLocaleString('en'))],
      rows: names.map((name) => [name, ...columns.map((figures) => figures.get(name) ?? '–')]),
    },
  ];
}

/** The figures of one size by the names of their rows. */
async function measure(
  size: number,
  { pinning, workFolder }: Pick<Surroundings, 'pinning' | 'workFolder'>,
): Promise<ReadonlyMap<string, string>> {
  const command = gatewayCommand(await dataFolderOf(size, workFolder));
  await using gateway = await startServer({ pinning, command, patience });
  if (!gateway) return new Map([[starting, `no answer within ${patience / 1000}`]]);
  const { now, peak } = await gateway.memory();
  const figures = new Map([
    [starting, (gateway.startUp / 1000).toFixed(2)],
    [memory, now.toFixed(0)],
    [peakMemory, peak.toFixed(0)],
  ]);
  const probe = await readProbe(gateway.origin);
  await warmUp(gateway.origin, (number) => warmUpRequest(number, probe));
  for (const { name, request } of scaleWorkloads) {
    const { first, median } = await measureLatency(gateway.origin, (number) => request(number, probe));
    figures.set(`${name} (ms)`, milliseconds(median));
    if (name.startsWith('search')) figures.set(firstSearch, milliseconds(first));
  }
  return figures.set(memoryUnderUse, (await gateway.memory()).now.toFixed(0));
}
