import { describe, expect, it } from 'vitest';
import { parseYamlFile } from '../../src/source/yaml-file.js';

/** A file of so many records that what is wrong in one of them is not looked for in all. */
const records = Array.from(
  { length: 20_000 },
  (_, index) => `record-${index}:\n  name: Text ${index}\n  list: [a, b]\n`,
);

const fileWith = (index: number, record: string): string => records.with(index, record).join('');

describe('a file of many records', () => {
  it('tells of a mistake of syntax where it is', () => {
    const { problems } = parseYamlFile('x.yaml', fileWith(15_000, 'record-15000:\n  name: a: b\n'));
    expect(problems).toMatchObject([{ line: 45_002, column: 9, rule: 'yaml-syntax' }]);
  });

  it('tells of a line that is no field', () => {
    const { problems } = parseYamlFile('x.yaml', fileWith(15_000, 'record\n'));
    expect(problems).toMatchObject([{ line: 45_001, column: 1, rule: 'yaml-syntax' }]);
  });

  it('tells of a record that stands twice', () => {
    const { problems } = parseYamlFile('x.yaml', fileWith(15_000, 'record-7:\n  name: Again\n'));
    expect(problems).toMatchObject([{ line: 45_001, column: 1, rule: 'duplicate-key' }]);
  });

  it('reads a record whose value stands in another', () => {
    const anchored = fileWith(3, 'record-3: &three { name: Three }\n').slice(0, 200);
    const file = parseYamlFile('x.yaml', `${anchored.slice(0, anchored.lastIndexOf('record'))}last: *three\n`);
    expect(file).toMatchObject({ problems: [], value: { last: { name: 'Three' } } });
  });

  it('finds a value in the last record', () => {
    const file = parseYamlFile('x.yaml', records.join(''));
    expect(file.problemAt(['record-19999', 'list', 1], '', '')).toMatchObject({ line: 60_000, column: 13 });
  });
});
