import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCountryFacts } from './country-facts.js';
import { countryRecord } from './country-record.js';
import { madeUpData, type Size } from './made-up-data.js';
import { blockYaml, jsonText, type RecordToWrite } from './record-text.js';

/** How much data is made up, and how they are written. */
export interface DataOptions extends Size {
  /** Block YAML if left out; JSON text is YAML, too. */
  readonly syntax?: 'yaml' | 'json';
}

/** Writes a folder of made-up data that a gateway can serve. The same options give the same bytes. */
export async function writeDataFolder(folder: string, { syntax = 'yaml', ...size }: DataOptions): Promise<void> {
  const countries = await readCountryFacts();
  const { cities, agreements } = madeUpData(size, countries);
  const text = (records: readonly RecordToWrite[]): string =>
    syntax === 'json' ? jsonText(records) : records.map(blockYaml).join('\n');
  await mkdir(folder, { recursive: true });
  await Promise.all([
    copyFile('tests/benchmarks/data/dataset.yaml', join(folder, 'dataset.yaml')),
    copyFile('data/sectors.yaml', join(folder, 'sectors.yaml')),
    writeFile(join(folder, 'countries.yaml'), countries.map(countryRecord).map(blockYaml).join('\n')),
    writeFile(join(folder, 'cities.yaml'), text(cities)),
    writeFile(join(folder, 'agreements.yaml'), text(agreements)),
  ]);
}
