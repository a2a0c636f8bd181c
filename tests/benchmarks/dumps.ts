import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createDatasetDocuments } from '../../src/linked-data/dataset-documents.js';
import { createDocuments } from '../../src/linked-data/documents.js';
import { Agreement } from '../../src/model/agreement.js';
import { City } from '../../src/model/city.js';
import type { Snapshot } from '../../src/model/snapshot.js';
import { Source } from '../../src/model/source.js';
import { publication, shippedSnapshot } from '../source/publication.js';

const { iris, shapes } = publication;

/** The shipped data with so many times their cities and agreements, each copy with addresses of its own. */
function manyTimes(shipped: Snapshot, times: number): Snapshot {
  const copies = Array.from({ length: times }, (_, index) => index);
  const slugOf = (slug: string, copy: number): string => `${slug}-${copy}`;
  const cities = new Map(
    copies.flatMap((copy) =>
      shipped.City.map((city) => {
        const slug = slugOf(city.slug, copy);
        return [slug, Object.assign(new City(), city, { slug, id: iris.entity('City', slug) })];
      }),
    ),
  );
  const agreements = copies.flatMap((copy) =>
    shipped.Agreement.map((agreement) => {
      const slug = slugOf(agreement.slug, copy);
      const parties = agreement.parties.map((city) => cities.get(slugOf(city.slug, copy)) ?? city);
      const sources = agreement.sources.map((source) =>
        Object.assign(new Source(), source, { url: `${source.url}?copy=${copy}` }),
      );
      return Object.assign(new Agreement(), agreement, { slug, id: iris.entity('Agreement', slug), parties, sources });
    }),
  );
  return { ...shipped, City: [...cities.values()], Agreement: agreements };
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;

/** Measures one piece of work: how long it takes, and how long other work has to wait meanwhile. */
async function measure(name: string, work: () => Promise<string>): Promise<void> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  // The first interval is not counted.
  await new Promise((resolve) => setTimeout(resolve, 20));
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().heapUsed)), 20);
  const started = performance.now();
  const used = process.cpuUsage();
  const result = await work();
  const elapsed = performance.now() - started;
  const { user, system } = process.cpuUsage(used);
  await new Promise((resolve) => setTimeout(resolve, 20));
  delay.disable();
  clearInterval(watch);
  const columns = [
    name.padEnd(16),
    `${(elapsed / 1000).toFixed(2)} s`,
    `${((user + system) / 1e6).toFixed(2)} s of CPU`,
    `loop delay ≤ ${(delay.max / 1e6).toFixed(0)} ms`,
    `heap ≤ ${megabytes(peak)}`,
    result,
  ];
  console.log(columns.join('   '));
}

// So many times the shipped data, and the one file to measure, if not all.
const times = Number(process.argv[2] ?? 300);
const only = process.argv[3];
const snapshot = manyTimes(await shippedSnapshot(), times);
globalThis.gc?.();
console.log(
  `${snapshot.City.length} cities, ${snapshot.Agreement.length} agreements; heap ${megabytes(process.memoryUsage().heapUsed)}`,
);
const documents = createDocuments(shapes, iris);
const published = createDatasetDocuments({ snapshot, shapes, documents, iris });
for (const dump of published.dumps.filter(({ name }) => only === undefined || only === name)) {
  await measure(dump.name, async () => {
    const { byteSize, sha256 } = await dump.digest();
    return `${megabytes(byteSize)} ${sha256.slice(0, 12)}`;
  });
}
if (only === undefined || only === 'catalog') {
  await measure(
    'catalogue',
    async () => `${JSON.stringify(await published.catalog(1, undefined)?.()).length} characters`,
  );
  await measure('VoID', async () => `${JSON.stringify(await published.voidDescription()).length} characters`);
}
