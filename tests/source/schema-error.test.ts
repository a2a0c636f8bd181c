import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/source/problem.js';
import { copyData } from '../support/data-folder.js';
import { make, problemsOf, type Mistake } from './mistake.js';

const mistakes: readonly Mistake[] = [
  {
    mistake: 'an unknown field',
    file: 'cities.yaml',
    edit: ['website:', '▶websit:'],
    rule: 'unknown-field',
    remedy: 'did you mean "website"?',
  },
  {
    mistake: 'a misspelt field that may not be missing',
    file: 'cities.yaml',
    edit: ['country: IT', '▶contry: IT'],
    rule: 'unknown-field',
    remedy: 'did you mean "country"?',
  },
  {
    mistake: 'a field the gateway derives',
    file: 'cities.yaml',
    edit: ['  country: IT', '  ▶twins: []\n  country: IT'],
    rule: 'unknown-field',
    remedy:
      'There is no field "twins" here: correct or remove it. The fields are modified, names, country, location, timeZone, population, website, page, sameAs.',
  },
  {
    mistake: 'a decimal comma',
    file: 'cities.yaml',
    edit: ['latitude: 45.4643', 'latitude: 45,▶4643'],
    rule: 'unknown-field',
    remedy: 'write the decimal point, such as 45.4643',
  },
  {
    mistake: 'a decimal comma before the closing brace',
    file: 'cities.yaml',
    edit: ['longitude: 9.1895', 'longitude: 9,▶1895'],
    rule: 'unknown-field',
    remedy: 'write the decimal point, such as 45.4643',
  },
  {
    mistake: 'a field whose name is a number, with a value of its own',
    file: 'cities.yaml',
    edit: ['  country: IT', '  ▶2024: 1417600\n  country: IT'],
    rule: 'unknown-field',
    remedy: 'There is no field "2024" here: correct or remove it.',
  },
  {
    mistake: 'a missing field',
    file: 'agreements.yaml',
    edit: ['milano-san-paolo:\n  parties:\n    - milano\n    - san-paolo\n', '▶milano-san-paolo:\n'],
    rule: 'missing-field',
    remedy: '"milano-san-paolo" has no "parties": add it. The cities that are party to the agreement',
  },
  {
    mistake: 'a missing field of something described in place',
    file: 'cities.yaml',
    edit: ['location: { latitude: 45.4643, longitude: 9.1895 }', '▶location: { latitude: 45.4643 }'],
    rule: 'missing-field',
    remedy: '"milano › location" has no "longitude": add it. Decimal degrees east of Greenwich',
  },
  {
    mistake: 'a missing field of an item of a list',
    file: 'dataset.yaml',
    edit: ['- title: Wikidata (identifiers)\n    url:', '- ▶url:'],
    rule: 'missing-field',
    remedy: 'has no "title": add it. Who published it',
  },
  {
    mistake: 'an agreement without a source',
    file: 'agreements.yaml',
    edit: ['\nmilano-lione:', '\n▶milano-parigi:\n  parties: [milano, osaka]\n  modified: 2026-11-22\n\nmilano-lione:'],
    rule: 'missing-field',
    remedy: '"milano-parigi" has no "sources": add it. The publications its facts were taken from.',
  },
  {
    mistake: 'a missing field of the dataset',
    file: 'dataset.yaml',
    edit: ['titles:\n  it: Gemellaggi della città di Milano\n  en: Twinning agreements of the City of Milan\n', '▶'],
    rule: 'missing-field',
    remedy: 'The file has no "titles": add it.',
  },
  {
    mistake: 'a number where a text belongs',
    file: 'dataset.yaml',
    edit: ['version: "1.0.0"', 'version: ▶1.0'],
    rule: 'wrong-type',
    remedy: 'put it in quotes',
  },
  {
    mistake: 'a number where a day belongs',
    file: 'cities.yaml',
    edit: ['modified: 2026-11-22', 'modified: ▶2026'],
    rule: 'wrong-type',
    remedy: 'write a day that exists as YYYY-MM-DD',
  },
  {
    mistake: 'a number where an address belongs',
    file: 'cities.yaml',
    edit: ['website: https://www.comune.milano.it', 'website: ▶5'],
    rule: 'wrong-type',
    remedy: 'write a complete address',
  },
  {
    mistake: 'a text where a number belongs',
    file: 'cities.yaml',
    edit: ['latitude: 45.4643', 'latitude: ▶"45.4643"'],
    rule: 'wrong-type',
    remedy: 'write digits, with a point before the decimals and without quotes',
  },
  {
    mistake: 'decimals where a whole number belongs',
    file: 'cities.yaml',
    edit: ['inhabitants: 1417600', 'inhabitants: ▶1417.6'],
    rule: 'wrong-type',
    remedy: 'write digits only',
  },
  {
    mistake: 'a text where a list belongs',
    file: 'agreements.yaml',
    edit: ['  parties:\n    - milano\n    - san-paolo', '  parties: ▶san-paolo'],
    rule: 'wrong-type',
    remedy: 'put each value on a line of its own, behind a hyphen',
  },
  {
    mistake: 'a list where a text belongs',
    file: 'cities.yaml',
    edit: ['country: IT', 'country: ▶[IT]'],
    rule: 'wrong-type',
    remedy: 'write one text, in quotes, without hyphens or fields',
  },
  {
    mistake: 'an address that was taken out twice',
    file: 'dataset.yaml',
    edit: ['issued:', 'withdrawn:\n  - cities/springfield\n  - ▶cities/springfield\nissued:'],
    rule: 'repeated-value',
    remedy: '"cities/springfield" stands twice in this list: remove one.',
  },
  {
    mistake: 'one address that was taken out, not in a list',
    file: 'dataset.yaml',
    edit: ['issued:', 'withdrawn: ▶cities/springfield\nissued:'],
    rule: 'wrong-type',
    remedy: 'put each value on a line of its own, behind a hyphen',
  },
  {
    mistake: 'a text where texts with their languages belong',
    file: 'cities.yaml',
    edit: ['  names:\n    it: Milano\n    en: Milan', '  names: ▶Milano'],
    rule: 'wrong-type',
    remedy: 'write its fields on lines of their own, indented',
  },
  {
    mistake: 'a field without a value',
    file: 'cities.yaml',
    edit: ['timeZone: Europe/Rome', 'timeZone:▶'],
    rule: 'wrong-type',
    remedy: 'write what is missing, or remove the name before the colon',
  },
  {
    mistake: 'a record without fields, though others refer to it',
    file: 'cities.yaml',
    edit: ['\ndaegu:', '\ndaegu:▶\ntaegu:'],
    rule: 'wrong-type',
    remedy: 'write what is missing, or remove the name before the colon',
  },
  {
    mistake: 'a continent nobody knows',
    file: 'countries.yaml',
    edit: ['continent: EUROPE', 'continent: ▶Europa'],
    rule: 'unknown-value',
    remedy: 'write one of AFRICA, AMERICA, ANTARCTICA, ASIA, EUROPE, OCEANIA',
  },
  {
    mistake: 'a status in lower case',
    file: 'dataset.yaml',
    edit: ['status: ACTIVE', 'status: ▶active'],
    rule: 'unknown-value',
    remedy: '"active" is not known here: write one of ACTIVE, SUSPENDED, ENDED',
  },
  {
    mistake: 'a list of one status',
    file: 'dataset.yaml',
    edit: ['status: ACTIVE', 'status: ▶[ACTIVE]'],
    rule: 'unknown-value',
    remedy: '["ACTIVE"] is not known here: write one of ACTIVE, SUSPENDED, ENDED',
  },
  {
    mistake: 'an agreement with one party',
    file: 'agreements.yaml',
    edit: ['    - milano\n    - san-paolo', '    ▶- milano'],
    rule: 'too-few-parties',
    remedy: 'An agreement has at least 2 parties: name the slugs of all its cities',
  },
  {
    mistake: 'an agreement of a city with itself',
    file: 'agreements.yaml',
    edit: ['- san-paolo', '- ▶milano'],
    rule: 'self-twinning',
    remedy: '"milano" would be twinned with itself: name two different cities',
  },
  {
    mistake: 'the same identifier twice in one list',
    file: 'cities.yaml',
    edit: ['https://sws.geonames.org/3173435/', '▶http://www.wikidata.org/entity/Q490'],
    rule: 'repeated-value',
    remedy: '"http://www.wikidata.org/entity/Q490" stands twice in this list: remove one',
  },
  {
    mistake: 'the same name twice in one language',
    file: 'cities.yaml',
    edit: ['it: Milano', 'it: [Milano, ▶Milano]'],
    rule: 'repeated-value',
    remedy: '"Milano" stands twice in this list: remove one',
  },
  {
    mistake: 'a city without a name',
    file: 'cities.yaml',
    edit: ['  names:\n    it: Milano\n    en: Milan', '  names: ▶{}'],
    rule: 'too-few-values',
    remedy: 'write it under its language, such as it: Milano',
  },
];

describe('the check of fields and types', () => {
  it.each(mistakes)('tells in one line of $mistake', async (mistake) => {
    const { told, due } = await make(mistake);
    expect(told).toEqual([due]);
  });

  it('tells of both a missing field and one whose name resembles nothing', async () => {
    await using folder = await copyData();
    await folder.edit('cities.yaml', 'country: IT', 'nation: IT');
    expect((await problemsOf(folder)).map(formatProblem)).toEqual([
      expect.stringMatching(/^cities\.yaml:3:1 missing-field "milano" has no "country": add it\./),
      expect.stringMatching(/^cities\.yaml:7:3 unknown-field There is no field "nation" here: correct or remove it\./),
    ]);
  });
});
