import { tableText } from '../benchmarks/results/table.js';
import { pin } from '../benchmarks/servers/pinning.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { readOptions } from './options.js';
import { parts } from './parts/parts.js';

/** So many of the things that went wrong are told. */
const most = 20;

// Prints figures; ends with 1 if a request was lost or an answer was wrong.
const { only, minutes } = readOptions(process.argv.slice(2));
const pinning = pin();
await using folder = await temporaryFolder();
const failures: string[] = [];
for (const name of only) {
  const found = await parts[name]({ pinning, minutes, workFolder: folder.path });
  console.log(`\n${tableText(found.table)}\n`);
  for (const failure of found.failures.slice(0, most)) console.error(`${name}: ${failure}`);
  failures.push(...found.failures);
}
console.log(failures.length === 0 ? 'Nothing was lost, and no answer was wrong.' : `${failures.length} failures.`);
process.exitCode = failures.length === 0 ? 0 : 1;
