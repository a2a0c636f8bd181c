import { parseArgs } from 'node:util';
import { writeDataFolder } from './write-data-folder.js';

// Writes a folder of made-up data: `generate.ts <folder> --agreements 100000 --cities 50000 --seed 7 [--syntax json]`.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    agreements: { type: 'string', default: '10000' },
    cities: { type: 'string' },
    seed: { type: 'string', default: '7' },
    syntax: { type: 'string', default: 'yaml' },
  },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('Name the folder to write.');
const agreements = Number(values.agreements);
const cities = values.cities === undefined ? Math.ceil(agreements / 2) : Number(values.cities);
await writeDataFolder(folder, {
  agreements,
  cities,
  seed: Number(values.seed),
  syntax: values.syntax === 'json' ? 'json' : 'yaml',
});
console.log(`${folder} holds ${agreements} agreements between ${cities} cities.`);
