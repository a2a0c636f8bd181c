import { readFile } from 'node:fs/promises';
import { copyData, type DataFolder } from './data-folder.js';

/** How many made-up cities there are beside the shipped ones, each twinned with Milan. */
export const madeUp = 300;

const slugs = Array.from({ length: madeUp }, (_, index) => `prova-${String(index).padStart(3, '0')}`);

/** Places all over the inhabited world. */
const city = (slug: string, index: number): string =>
  `
${slug}:
  names: { it: ${slug} }
  country: JP
  location: { latitude: ${((index * 37) % 120) - 50}, longitude: ${((index * 73) % 340) - 170} }
  timeZone: Asia/Tokyo
  modified: 2026-11-22
`;

const agreement = (slug: string, index: number): string =>
  `
milano-${slug}:
  parties: [milano, ${slug}]
  date: ${1950 + (index % 75)}
  dateMeaning: SIGNED
  sectors: [cultura]
  sources: [{ title: Prova, url: https://example.org/ }]
  modified: 2026-11-22
`;

/** The shipped data with so many more twins of Milan, all of one country and in one sector, that no page can show all. */
export async function manyAgreements(): Promise<DataFolder> {
  const folder = await copyData();
  for (const [file, record] of [
    ['cities.yaml', city],
    ['agreements.yaml', agreement],
  ] as const) {
    await folder.write(file, (await readFile(`data/${file}`, 'utf8')) + slugs.map(record).join(''));
  }
  return folder;
}
