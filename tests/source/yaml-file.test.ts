import { describe, expect, it } from 'vitest';
import { parseYamlFile } from '../../src/source/yaml-file.js';
import { make, type Mistake } from './mistake.js';

const mistakes: readonly Mistake[] = [
  {
    mistake: 'a quotation mark that is not closed',
    file: 'agreements.yaml',
    edit: ['date: "1981"', 'date: "1981▶'],
    rule: 'yaml-syntax',
    remedy: 'Check the indentation, the quotes',
  },
  {
    mistake: 'a brace that is not closed',
    file: 'cities.yaml',
    edit: ['longitude: 9.1895 }\n  timeZone', 'longitude: 9.1895\n  ▶timeZone'],
    rule: 'yaml-syntax',
    remedy: 'end with a }',
  },
  {
    mistake: 'a second colon in a text',
    file: 'agreements.yaml',
    edit: ['title: askanews, notizia', 'title: ▶askanews: notizia'],
    rule: 'yaml-syntax',
    remedy: 'if all of it is one text, put it in quotes',
  },
  {
    mistake: 'a tab',
    file: 'cities.yaml',
    edit: ['  country: IT', '▶\tcountry: IT'],
    rule: 'yaml-syntax',
    remedy: 'indent with spaces',
  },
  {
    mistake: 'a field indented by one space too many',
    file: 'cities.yaml',
    edit: ['  country: IT', '▶   country: IT'],
    rule: 'yaml-syntax',
    remedy: 'must start at the same column',
  },
  {
    mistake: 'a line without a colon',
    file: 'cities.yaml',
    edit: ['  country: IT', '  ▶country IT'],
    rule: 'yaml-syntax',
    remedy: 'write its name, a colon, a space and its value',
  },
  {
    mistake: 'a text that begins with @',
    file: 'dataset.yaml',
    edit: ['name: Comune di Milano', 'name: ▶@ComuneMI'],
    rule: 'yaml-syntax',
    remedy: 'put the text in quotes',
  },
  {
    mistake: 'a text that begins with !',
    file: 'dataset.yaml',
    edit: ['name: Comune di Milano', 'name: ▶!Comune di Milano'],
    rule: 'yaml-syntax',
    remedy: 'put it in quotes',
  },
  {
    mistake: 'a second document in the file',
    file: 'cities.yaml',
    edit: ['betlemme:', '▶---\nbetlemme:'],
    rule: 'yaml-syntax',
    remedy: 'remove the line ---',
  },
  {
    mistake: 'a slug that two records have',
    file: 'cities.yaml',
    edit: ['betlemme:', '▶milano:'],
    rule: 'duplicate-key',
    remedy: 'rename one of them, or merge the two records',
  },
  {
    mistake: 'a field that is given twice',
    file: 'cities.yaml',
    edit: ['  country: IT', '  country: IT\n  ▶country: IT'],
    rule: 'duplicate-key',
    remedy: 'rename one of them',
  },
  {
    mistake: 'an alias of nothing',
    file: 'cities.yaml',
    edit: ['country: IT', 'country: ▶*italy'],
    rule: 'yaml-alias',
    remedy: 'write out its value; put a text that begins with * in quotes',
  },
  {
    mistake: 'aliases that multiply into a bomb',
    file: 'cities.yaml',
    edit: [
      'milano:',
      `a: &a [${'x,'.repeat(9)}]\nb: &b [▶${'*a,'.repeat(9)}]\nc: &c [${'*b,'.repeat(9)}]\nd: &d [${'*c,'.repeat(9)}]\nmilano:`,
    ],
    rule: 'yaml-alias',
    remedy: 'write out its value',
  },
];

describe('reading a file as YAML', () => {
  it.each(mistakes)('tells in one line of $mistake', async (mistake) => {
    const { told, due } = await make(mistake);
    expect(told).toEqual([due]);
  });

  it('tells of every key that stands twice', () => {
    const { problems } = parseYamlFile('x.yaml', 'a: 1\na: 2\nb: 1\nb: 2\n');
    expect(problems.map(({ line }) => line)).toEqual([2, 4]);
  });

  it('gives no value to a file that is broken', () => {
    expect(parseYamlFile('x.yaml', 'a: 1\na: 2\n').value).toBeUndefined();
  });

  it('finds the value at the end of a path', () => {
    const file = parseYamlFile('x.yaml', 'a:\n  - b: [1, 2]\n');
    expect(file.problemAt(['a', 0, 'b', 1], '', '')).toMatchObject({ line: 2, column: 12 });
  });

  it('finds the nearest thing around a value that is not there', () => {
    const file = parseYamlFile('x.yaml', 'a:\n  - b: [1, 2]\n');
    expect(file.problemAt(['a', 0, 'c', 'd'], '', '')).toMatchObject({ line: 2, column: 5 });
  });

  it('finds the key of a value', () => {
    const file = parseYamlFile('x.yaml', 'a:\n  b: 1\n');
    expect(file.problemAtKey(['a', 'b'], '', '')).toMatchObject({ line: 2, column: 3 });
  });

  it('finds a key that YAML takes for a number', () => {
    const file = parseYamlFile('x.yaml', 'a: 1\n2024: { date: x }\n');
    expect(file.problemAt(['2024', 'date'], '', '')).toMatchObject({ line: 2, column: 15 });
  });

  it('counts lines that end as on Windows', () => {
    const file = parseYamlFile('x.yaml', 'a: 1\r\nb: 2\r\n');
    expect(file.problemAt(['b'], '', '')).toMatchObject({ line: 2, column: 4 });
  });
});
