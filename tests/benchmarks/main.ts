import { writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { temporaryFolder } from '../support/temporary-folder.js';
import { readOptions } from './options.js';
import { parts } from './parts/parts.js';
import { machine } from './results/machine.js';
import { tableText, type Table } from './results/table.js';
import { pin } from './servers/pinning.js';

const file = 'tests/benchmarks/results.md';

// Measures, prints the results and writes them into a file; nothing is asserted of a time.
const { only, ...measured } = readOptions(process.argv.slice(2));
const pinning = pin();
await using folder = await temporaryFolder();
const tables: Table[] = [];
for (const name of only) tables.push(...(await parts[name]({ ...measured, pinning, workFolder: folder.path })));
const head = [
  '# Results of the benchmark',
  '',
  'Written by `npm run bench`. Figures of one run compare with each other, not with those of another machine.',
  '',
  await machine(pinning, new Date()),
];
const text = await format([...head, ...tables.flatMap((table) => ['', tableText(table)]), ''].join('\n'), {
  parser: 'markdown',
  printWidth: 120,
});
await writeFile(file, text);
console.log(`\n${text}\nThe same stands in ${file}.`);
