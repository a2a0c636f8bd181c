import { median } from '../load/median.js';
import type { Table } from '../results/table.js';
import { ask } from '../servers/ask.js';
import { question } from '../servers/question.js';
import { gatewayCommand } from '../servers/server-commands.js';
import { startRequired } from '../servers/start-required.js';
import { dashboardQuery } from '../workloads/dashboard.js';
import type { Surroundings } from './surroundings.js';

/** How often the gateway is started; the median counts. */
const starts = 7;

/** Measures how soon the gateway answers after its start, and how much memory it holds. */
export async function startUpPart({ pinning }: Surroundings): Promise<readonly Table[]> {
  console.log('Start-up');
  const results: { readonly startUp: number; readonly memory: number; readonly memoryUnderUse: number }[] = [];
  for (let start = 0; start < starts; start += 1) {
    await using gateway = await startRequired(pinning, gatewayCommand('data'));
    const { now: memory } = await gateway.memory();
    for (let asked = 0; asked < 500; asked += 1) await ask(gateway.origin, question({ query: dashboardQuery }));
    results.push({ startUp: gateway.startUp, memory, memoryUnderUse: (await gateway.memory()).now });
  }
  const middle = (figure: keyof (typeof results)[number]): string =>
    Math.round(median(results.map((result) => result[figure]))).toString();
  return [
    {
      title: 'Start-up and memory',
      text: `The gateway with the shipped data, the median of ${starts} starts.`,
      columns: ['', 'median', 'goal'],
      rows: [
        ['start to first GraphQL answer (ms)', middle('startUp'), '< 2000'],
        ['resident memory after it (MB)', middle('memory'), '< 150'],
        ['resident memory after 500 more (MB)', middle('memoryUnderUse'), ''],
      ],
    },
  ];
}
