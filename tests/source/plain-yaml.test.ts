import { describe, expect, it } from 'vitest';
import { readPlainYaml } from '../../src/source/plain-yaml.js';

const read = (text: string): unknown => readPlainYaml(text, (one) => one)?.value;

describe('reading plain YAML', () => {
  it.each([
    ['fields in fields', 'a:\n  b: 1\n  c:\n    d: x\n', { b: 1, c: { d: 'x' } }],
    ['a list, indented or not', 'a:\n  b:\n    - x\n  c:\n  - y\n', { b: ['x'], c: ['y'] }],
    ['things in a list', 'a:\n  - b: 1\n    c: 2\n  - b: 3\n', [{ b: 1, c: 2 }, { b: 3 }]],
    ['braces and brackets', 'a: { b: [x, "y"], c: -1.5, d: {} }\n', { b: ['x', 'y'], c: -1.5, d: {} }],
    ['quotes', "a:\n  b: \"2016\"\n  c: 'it''s'\n", { b: '2016', c: "it's" }],
    ['a text over several lines', 'a: >-\n  one\n  two\n\n  three\n', 'one two\nthree'],
    ['lines', 'a: |\n  one\n  two\n\n', 'one\ntwo\n'],
    ['nothing', 'a:\n', null],
    ['a day, a month and a year', 'a: [2015-07-02, 2015-07, 2015]\n', ['2015-07-02', '2015-07', 2015]],
    ['comments', 'a: # one\n  # two\n  b: x # three\n# four\n', { b: 'x' }],
    ['an address', 'a: https://example.org/?b#c\n', 'https://example.org/?b#c'],
    ['lines that end as on Windows', 'a:\r\n  b: x\r\n', { b: 'x' }],
  ])('reads %s', (_what, text, value) => {
    expect(read(text)).toEqual(value);
  });

  it.each([
    ['a text that goes on, on the next line', 'a: one\n  two\n'],
    ['an anchor', 'a: &b c\n'],
    ['an alias', 'a: *b\n'],
    ['a tag', 'a: !!str 1\n'],
    ['an escape', 'a: "\\u0041"\n'],
    ['brackets over several lines', 'a: [b,\n  c]\n'],
    ['a key that stands twice', 'a:\n  b: 1\n  b: 2\n'],
    ['a key twice within braces', 'a: { b: 1, b: 2 }\n'],
    ['a key that is a number', 'a:\n  1: b\n'],
    ['an unusual number', 'a: 0x1f\n'],
    ['a tab', 'a:\tb\n'],
    ['a second colon', 'a: b: c\n'],
    ['a field indented by too much', 'a:\n  b: 1\n   c: 2\n'],
    ['a last line without its end', 'a: b'],
  ])('leaves %s to a whole reader', (_what, text) => {
    expect(readPlainYaml(text, (one) => one)).toBeUndefined();
  });
});
