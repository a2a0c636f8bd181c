import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A mistake that a clerk makes in a data folder, and what is to be said of it. */
export interface BrokenEdit {
  readonly mistake: string;
  readonly file: string;
  readonly line: number;
  /** The part of the message that tells what to do. */
  readonly remedy: string;
  /** Makes the mistake in a folder. */
  readonly make: (folder: string) => Promise<void>;
}

/** Stands in what is written where the line about it is to point. */
const mark = '▶';

type Told = Pick<BrokenEdit, 'mistake' | 'file' | 'remedy'>;

/** Replaces what stands in a file; the mark in what is written instead is taken out again. */
async function replaced(told: Told, before: string, after: string): Promise<BrokenEdit> {
  const text = await readFile(join('data', told.file), 'utf8');
  if (!text.includes(before)) throw new Error(`${told.file} does not hold: ${before}`);
  const broken = text.replace(before, after);
  const line = broken.slice(0, broken.indexOf(mark)).split('\n').length;
  return { ...told, line, make: (folder) => writeFile(join(folder, told.file), broken.replace(mark, '')) };
}

/** Does something to a whole file, of which the first line is told, or another one. */
function spoilt(told: Told, spoil: (path: string) => Promise<unknown>, line = 1): BrokenEdit {
  return {
    ...told,
    line,
    make: async (folder) => {
      await spoil(join(folder, told.file));
    },
  };
}

const cities = await readFile('data/cities.yaml', 'utf8');
const halfOfCities = cities.slice(0, cities.indexOf('timeZone: Asia/Hebron') + 4);

const milan = cities.slice(cities.indexOf('milano:'), cities.indexOf('  location:'));

/** What goes wrong with the text of a file. */
const texts: readonly (readonly [file: string, mistake: string, remedy: string, before: string, after: string])[] = [
  ['cities.yaml', 'a tab', 'indent with spaces', '  country: IT', '▶\tcountry: IT'],
  ['cities.yaml', 'a missing colon', 'a colon, a space and its value', '  country: IT', '  ▶country IT'],
  ['cities.yaml', 'no space behind a colon', 'a colon, a space and its value', '  country: IT', '  ▶country:IT'],
  ['cities.yaml', 'one space too many', 'Check the indentation', '  country: IT', '▶   country: IT'],
  ['cities.yaml', 'one space too few', 'Check the indentation', '  country: IT', '▶ country: IT'],
  ['cities.yaml', 'an unknown country', 'or add the country to its file', 'country: KR', 'country: ▶KP'],
  ['cities.yaml', 'a slug that stands twice', 'rename one of them', 'betlemme:', '▶milano:'],
  ['cities.yaml', 'a field that stands twice', 'rename one of them', '  country: IT', '  country: IT\n  ▶country: IT'],
  ['cities.yaml', 'a misspelt field', 'did you mean "website"', '  website:', '  ▶websight:'],
  [
    'cities.yaml',
    'a field that was deleted',
    'has no "country": add it',
    milan,
    milan.replace('milano', '▶milano').replace('  country: IT\n', ''),
  ],
  ['cities.yaml', 'a latitude that is none', 'between -90 and 90', 'latitude: 45.4643', 'latitude: ▶454643'],
  ['cities.yaml', 'a decimal comma', 'with a point before the decimals', 'latitude: 45.4643', 'latitude: ▶"45,4643"'],
  ['cities.yaml', 'an address without https://', 'starts with https://', 'website: https://www', 'website: ▶www'],
  ['cities.yaml', 'a language in words', 'a language tag', '    en: Milan', '    ▶english: Milan'],
  ['cities.yaml', 'a quotation mark that is not closed', 'the quotes', 'asOf: "2016"', 'asOf: "2016▶'],
  ['cities.yaml', 'a mark of a merge', 'a colon, a space and its value', 'betlemme:', '▶<<<<<<< HEAD\nbetlemme:'],
  ['cities.yaml', 'a slug with a capital letter', 'use lower-case letters', 'betlemme:', '▶Betlemme:'],
  ['agreements.yaml', 'a day that there is not', 'exists in the calendar', '1961-07-28', '▶1961-02-30'],
  ['agreements.yaml', 'a day as Italians write it', 'YYYY-MM-DD', '1961-07-28', '▶28/07/1961'],
  ['agreements.yaml', 'a day in the future', 'write a day up to today', '1961-07-28', '▶2961-07-28'],
  ['agreements.yaml', 'a city that there is not', 'did you mean "daegu"', '- daegu', '- ▶daego'],
  ['countries.yaml', 'a continent in lower case', 'write one of', 'continent: EUROPE', 'continent: ▶Europe'],
  ['dataset.yaml', 'a text that begins with @', 'put the text in quotes', 'name: Comune', 'name: ▶@Comune'],
  ['sectors.yaml', 'a number for a name', 'in quotes', 'it: Cultura', 'it: ▶7'],
];

/** What goes wrong with a whole file. */
const files: readonly BrokenEdit[] = [
  spoilt({ mistake: 'a file that was deleted', file: 'cities.yaml', remedy: 'create it' }, (path) => rm(path)),
  spoilt({ mistake: 'an empty file', file: 'cities.yaml', remedy: 'write' }, (path) => writeFile(path, '')),
  spoilt({ mistake: 'a file in Latin-1', file: 'agreements.yaml', remedy: 'save it again' }, (path) =>
    writeFile(path, Buffer.from('milano-lione: "città gemellata"\n', 'latin1')),
  ),
  spoilt(
    { mistake: 'a file that is half written', file: 'cities.yaml', remedy: 'Check the indentation' },
    (path) => writeFile(path, halfOfCities),
    halfOfCities.split('\n').length,
  ),
  spoilt({ mistake: 'a folder in the place of a file', file: 'sectors.yaml', remedy: 'create it' }, async (path) => {
    await rm(path);
    await mkdir(path);
  }),
  spoilt({ mistake: 'a file with another name', file: 'towns.yaml', remedy: 'or remove it' }, (path) =>
    writeFile(path, 'pavia: {}\n'),
  ),
  spoilt({ mistake: 'a list of names', file: 'countries.yaml', remedy: 'write' }, (path) =>
    writeFile(path, '- IT\n- FR\n'),
  ),
];

/** Mistakes of all kinds. */
export const brokenEdits: readonly BrokenEdit[] = [
  ...(await Promise.all(
    texts.map(([file, mistake, remedy, before, after]) => replaced({ mistake, file, remedy }, before, after)),
  )),
  ...files,
];
