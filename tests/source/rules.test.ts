import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSnapshot } from '../../src/source/load.js';
import { formatProblem } from '../../src/source/problem.js';
import { copyData } from '../support/data-folder.js';
import { make, problemsOf, type Mistake } from './mistake.js';
import { publication } from './publication.js';

const mistakes: readonly Mistake[] = [
  {
    mistake: 'a city that no file holds',
    file: 'agreements.yaml',
    edit: ['- daegu', '- ▶daego'],
    rule: 'unknown-city',
    remedy: 'did you mean "daegu"? Correct it, or add the city to its file',
  },
  {
    mistake: 'a country that no file holds',
    file: 'cities.yaml',
    edit: ['country: KR', 'country: ▶KO'],
    rule: 'unknown-country',
    remedy: 'did you mean "KR"? Correct it, or add the country to its file',
  },
  {
    mistake: 'a country that no file holds, in lower case',
    file: 'cities.yaml',
    edit: ['country: KR', 'country: ▶kr'],
    rule: 'unknown-country',
    remedy: 'did you mean "KR"?',
  },
  {
    mistake: 'a city that no file holds, and none like it',
    file: 'agreements.yaml',
    edit: ['- daegu', '- ▶parigi'],
    rule: 'unknown-city',
    remedy: 'There is no city "parigi": correct it, or add the city to its file.',
  },
  {
    mistake: 'a sector that no file holds, of one agreement',
    file: 'agreements.yaml',
    edit: ['  date: 1961-07-28', '  sectors:\n    - ▶culture\n  date: 1961-07-28'],
    rule: 'unknown-sector',
    remedy: 'did you mean "cultura"?',
  },
  {
    mistake: 'a sector that no file holds, of all agreements',
    file: 'dataset.yaml',
    edit: ['- cultura', '- ▶culture'],
    rule: 'unknown-sector',
    remedy: 'did you mean "cultura"?',
  },
  {
    mistake: 'a day in the future',
    file: 'agreements.yaml',
    edit: ['date: 2015-07-02', 'date: ▶2027-07-02'],
    rule: 'future-date',
    remedy: 'is in the future: write a day up to today.',
  },
  {
    mistake: 'a month in the future',
    file: 'agreements.yaml',
    edit: ['date: 2015-07-02', 'date: ▶2026-12'],
    rule: 'future-date',
    remedy: 'is in the future: write a day up to today.',
  },
  {
    mistake: 'a year in the future, of something described in place',
    file: 'cities.yaml',
    edit: ['asOf: "2016"', 'asOf: ▶2027'],
    rule: 'future-date',
    remedy: 'is in the future: write a day up to today.',
  },
  {
    mistake: 'a record changed in the future',
    file: 'sectors.yaml',
    edit: ['modified: 2026-11-22', 'modified: ▶2026-11-27'],
    rule: 'future-date',
    remedy: 'is in the future: write a day up to today.',
  },
  {
    mistake: 'an identifier that two records share',
    file: 'cities.yaml',
    edit: ['http://www.wikidata.org/entity/Q5776', '▶http://www.wikidata.org/entity/Q490'],
    rule: 'shared-identifier',
    remedy: 'already stands for "milano": give each record its own identifiers',
  },
  {
    mistake: 'an identifier that records of two files share',
    file: 'countries.yaml',
    edit: ['http://www.wikidata.org/entity/Q38', '▶http://www.wikidata.org/entity/Q490'],
    rule: 'shared-identifier',
    remedy: 'already stands for "milano"',
  },
  {
    mistake: 'a source that has another title in another file',
    file: 'agreements.yaml',
    edit: ['title: Comune di Milano, pagina «Gemellaggi»', 'title: ▶Comune di Milano, Gemellaggi'],
    rule: 'source-title',
    remedy:
      'already has the title "Comune di Milano, pagina «Gemellaggi»": write the same title, or correct the address.',
  },
  {
    mistake: 'a source that has another title in the same list',
    file: 'dataset.yaml',
    edit: [
      'title: Natural Earth (identifiers)\n    url: https://www.naturalearthdata.com/',
      'title: ▶Wikidata\n    url: https://www.wikidata.org/',
    ],
    rule: 'source-title',
    remedy:
      'https://www.wikidata.org/ already has the title "Wikidata (identifiers)": write the same title, or correct the address.',
  },
  {
    mistake: 'an agreement that stands there twice, its parties the other way round',
    file: 'agreements.yaml',
    edit: [
      'milano-daegu:\n  parties:\n    - milano\n    - daegu\n  date: 2015-07-02',
      '▶milano-daegu:\n  parties:\n    - lione\n    - milano\n  date: 1967-09-22',
    ],
    rule: 'duplicate-agreement',
    remedy: '"milano-lione" has the same parties and the same date: remove one, or correct its date',
  },
  {
    mistake: 'an agreement that stands there twice, its year once in quotes',
    file: 'agreements.yaml',
    edit: [
      'milano-betlemme:\n  parties:\n    - milano\n    - betlemme\n  date: "2000"',
      '▶milano-betlemme:\n  parties:\n    - milano\n    - osaka\n  date: 1981',
    ],
    rule: 'duplicate-agreement',
    remedy: '"milano-osaka" has the same parties and the same date',
  },
  {
    mistake: 'a date without its meaning',
    file: 'agreements.yaml',
    edit: ['  date: 1961-07-28\n  dateMeaning: SIGNED', '  ▶date: 1961-07-28'],
    rule: 'date-and-meaning',
    remedy: '"date" needs "dateMeaning" beside it: add it, or remove "date"',
  },
  {
    mistake: 'the meaning of no date',
    file: 'agreements.yaml',
    edit: ['  date: 1961-07-28\n  dateMeaning: SIGNED', '  ▶dateMeaning: SIGNED'],
    rule: 'date-and-meaning',
    remedy: '"dateMeaning" needs "date" beside it: add it, or remove "dateMeaning"',
  },
  {
    mistake: 'a status that neither the agreements have nor the dataset',
    file: 'dataset.yaml',
    edit: [
      'agreements:\n  names:\n    it: "Gemellaggio tra {parties}"\n    en: "Twinning of {parties}"\n  status: ACTIVE\n',
      '▶agreements:\n  names:\n    it: "Gemellaggio tra {parties}"\n    en: "Twinning of {parties}"\n',
    ],
    rule: 'missing-field',
    remedy: 'No agreement has "status", and nothing is said for all of them: add it under "agreements"',
  },
  {
    mistake: 'a name for all agreements that does not name their parties',
    file: 'dataset.yaml',
    edit: ['en: "Twinning of {parties}"', 'en: ▶Twinning'],
    rule: 'name-template',
    remedy: 'write {parties} where the names of the cities belong',
  },
  {
    mistake: 'one of several names for all agreements that does not name their parties',
    file: 'dataset.yaml',
    edit: ['en: "Twinning of {parties}"', 'en: ▶["Twinning of {parties}", Twinning]'],
    rule: 'name-template',
    remedy: 'write {parties}',
  },
  {
    mistake: 'a dataset that was modified before it was issued',
    file: 'dataset.yaml',
    edit: ['modified: 2026-11-25', 'modified: ▶2026-11-21'],
    rule: 'modified-before-issued',
    remedy: 'correct one of the two days',
  },
  {
    mistake: 'a city that was taken out and is still there',
    file: 'dataset.yaml',
    edit: ['issued:', 'withdrawn:\n  - cities/springfield\n  - ▶cities/daegu\nissued:'],
    rule: 'withdrawn-record',
    remedy: 'The record of cities/daegu is still there: take the address off this list, or delete the record.',
  },
  {
    mistake: 'a country that was taken out and is still there, its code in lower case as in its address',
    file: 'dataset.yaml',
    edit: ['issued:', 'withdrawn: [▶countries/kr]\nissued:'],
    rule: 'withdrawn-record',
    remedy: 'The record of countries/kr is still there: take the address off this list, or delete the record.',
  },
];

describe('the rules', () => {
  it.each(mistakes)('tell in one line of $mistake', async (mistake) => {
    const { told, due } = await make(mistake);
    expect(told).toEqual([due]);
  });

  it('tell of the one agreement without a status where the others have their own', async () => {
    await using folder = await copyData();
    await folder.edit('dataset.yaml', '  status: ACTIVE\n', '');
    const agreements = await readFile(join(folder.path, 'agreements.yaml'), 'utf8');
    await folder.write('agreements.yaml', agreements.replaceAll('  parties:', '  status: ACTIVE\n  parties:'));
    await folder.edit('agreements.yaml', 'milano-daegu:\n  status: ACTIVE\n', 'milano-daegu:\n');
    const lines = (await problemsOf(folder)).map(formatProblem);
    expect(lines).toEqual([
      expect.stringMatching(/^agreements\.yaml:\d+:1 missing-field "milano-daegu" has no "status"/),
    ]);
  });

  it('take two agreements of the same parties with different dates for two', async () => {
    await using folder = await copyData();
    await folder.edit('agreements.yaml', '- daegu\n', '- lione\n');
    expect(await problemsOf(folder)).toEqual([]);
  });

  it('let a record be taken out whose slug another kind of record has', async () => {
    await using folder = await copyData();
    await folder.edit('dataset.yaml', 'issued:', 'withdrawn: [cities/cultura, sectors/daegu]\nissued:');
    expect(await problemsOf(folder)).toEqual([]);
  });

  it.each([
    ['let a day be that has begun somewhere on Earth', '2026-11-25T10:00:00Z', 0],
    ['refuse a day that has begun nowhere on Earth', '2026-11-25T09:59:59Z', 1],
  ])('%s', async (_case, now, problems) => {
    await using folder = await copyData();
    await folder.edit('sectors.yaml', 'modified: 2026-11-22', 'modified: 2026-11-26');
    expect((await loadSnapshot(folder.path, publication, new Date(now))).problems).toHaveLength(problems);
  });
});
