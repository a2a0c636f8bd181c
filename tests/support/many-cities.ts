import { readFile } from 'node:fs/promises';
import { copyData, type DataFolder } from '../support/data-folder.js';

/** How many made-up cities there are beside the shipped ones. */
const madeUp = 234;

const slugs = Array.from({ length: madeUp }, (_, index) => `prova-${String(index).padStart(3, '0')}`);

/** The least that makes a city. */
const record = (slug: string): string =>
  `
${slug}:
  names: { it: ${slug} }
  country: IT
  location: { latitude: 45, longitude: 9 }
  timeZone: Europe/Rome
  modified: 2026-11-22
`;

/** The shipped data with so many more Italian cities that no list of them fits on one page, and the slugs of all. */
export async function manyCities(): Promise<{ readonly folder: DataFolder; readonly slugs: readonly string[] }> {
  const folder = await copyData();
  const shipped = await readFile('data/cities.yaml', 'utf8');
  await folder.write('cities.yaml', shipped + slugs.map(record).join(''));
  const shippedSlugs = [...shipped.matchAll(/^([a-z-]+):$/gm)].map(([, slug = '']) => slug);
  return { folder, slugs: [...shippedSlugs, ...slugs].sort() };
}
