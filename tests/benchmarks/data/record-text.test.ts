import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { blockYaml, jsonText } from './record-text.js';

const note =
  'Le fonti non sono concordi: il comune indica il giorno della firma, il registro quello della ratifica, e oltre.';

const fields = {
  names: { it: 'San Paolo', ar: 'بيت لحم', en: 'true', fr: 'Sept: huit', de: '- Neun', zh: '大邱', es: '1e3' },
  country: 'NO',
  location: { latitude: -23.5, longitude: 0 },
  date: '1973-04',
  year: 1973,
  parties: ['milano', 'san-paolo'],
  sources: [{ title: 'City of X, page “Twins” #1', url: 'https://x.example/a:b#c' }],
  notes: { it: note },
};

describe('a record of a data file', () => {
  it('is read from block YAML as it was written', () => {
    expect(parse(blockYaml({ key: 'san-paolo', fields }))).toEqual({ 'san-paolo': fields });
  });

  it('is read from JSON text as it was written, on a line of its own', () => {
    const text = jsonText([
      { key: 'a', fields },
      { key: 'b', fields },
    ]);
    expect(parse(text)).toEqual({ a: fields, b: fields });
    expect(text.split('\n').filter((line) => line.startsWith('"'))).toHaveLength(2);
  });

  it('leaves out what is undefined', () => {
    expect(blockYaml({ key: 'a', fields: { date: undefined, country: 'IT' } })).toBe('a:\n  country: IT\n');
  });

  it('has no line of more than 120 characters', () => {
    const lines = blockYaml({ key: 'san-paolo', fields }).split('\n');
    expect(lines.filter((line) => line.length > 120)).toEqual([]);
  });
});
