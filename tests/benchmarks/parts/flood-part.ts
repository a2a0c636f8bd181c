import { floodWith } from '../load/measure-load.js';
import type { Table } from '../results/table.js';
import { question } from '../servers/question.js';
import { gatewayCommand } from '../servers/server-commands.js';
import { startRequired } from '../servers/start-required.js';
import { dashboardPage } from '../workloads/dashboard.js';
import type { Surroundings } from './surroundings.js';

/** How many different queries there are, each asked twice, as what comes once is not kept. */
const distinct = 20_000;

/** The memory is looked at each time so many of them were asked. */
const step = 4000;

/** Measures what memory a flood of different queries leaves to the gateway. */
export async function floodPart({ pinning }: Surroundings): Promise<readonly Table[]> {
  console.log('Flood');
  await using gateway = await startRequired(pinning, gatewayCommand('data'));
  const rows: string[][] = [];
  const look = async (asked: number): Promise<void> => {
    const { now, peak } = await gateway.memory();
    rows.push([asked.toLocaleString('en'), now.toFixed(0), peak.toFixed(0)]);
  };
  await look(0);
  for (let asked = 0; asked < distinct; asked += step) {
    for (const time of ['first', 'second']) {
      console.log(`Flood: queries ${asked} to ${asked + step}, the ${time} time`);
      const queries = Array.from({ length: step }, (_, index) => queryOf(asked + index));
      await floodWith(
        gateway.origin,
        queries.map((query) => question({ query })),
      );
    }
    await look(asked + step);
  }
  return [
    {
      title: 'Memory in a flood',
      text: 'Different queries, each asked twice in its turn, of which each answer has 7.5 kB.',
      columns: ['queries asked', 'resident memory (MB)', 'most until then (MB)'],
      rows,
    },
  ];
}

const queryOf = (number: number): string => `{ flood${number}: agreements { ${dashboardPage} } }`;
