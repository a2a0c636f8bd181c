import { createIris } from '../../../src/model/iris.js';
import { dumpFiles } from '../../../src/linked-data/dumps/dump-file.js';
import { dataFolderOf, shippedSize } from '../data/data-folder-of.js';
import { measureDownload } from '../load/measure-download.js';
import { milliseconds } from '../results/figures.js';
import type { Table } from '../results/table.js';
import { gatewayCommand } from '../servers/server-commands.js';
import { startRequired } from '../servers/start-required.js';
import type { Surroundings } from './surroundings.js';

/** The paths of all files of the dataset. */
const paths = dumpFiles(createIris('')).map(({ url }) => url);

/** Measures how the gateway sends its files where there are many data. */
export async function dumpsPart({ pinning, sizes, workFolder }: Surroundings): Promise<readonly Table[]> {
  const tables: Table[] = [];
  for (const size of sizes.filter((one) => one !== shippedSize)) {
    await using gateway = await startRequired(pinning, gatewayCommand(await dataFolderOf(size, workFolder)));
    const rows: string[][] = [];
    for (const path of paths) {
      console.log(`Dumps: ${path} of ${size} agreements`);
      const { bytes, milliseconds: time, memory, longestWait } = await measureDownload(gateway, path);
      rows.push([
        path,
        (bytes / 1e6).toFixed(1),
        (time / 1000).toFixed(2),
        memory.toFixed(0),
        milliseconds(longestWait),
      ]);
    }
    tables.push({
      title: `Files of ${size.toLocaleString('en')} agreements`,
      text: 'Each is downloaded once, plain, after those above it; meanwhile the gateway is asked small queries on another connection.',
      columns: ['file', 'MB', 's', 'more memory meanwhile (MB)', 'longest wait of a query (ms)'],
      rows,
    });
  }
  return tables;
}
