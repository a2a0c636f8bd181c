import { describe, expect, it } from 'vitest';
import { isSlug } from '../../src/model/slug.js';

describe('a slug', () => {
  it.each(['milano', 'san-paolo', 'kr', '2024', 'milano-2'])('may be %s', (value) => {
    expect(isSlug(value)).toBe(true);
  });

  it.each([
    ['upper case', 'Milano'],
    ['an accent', 'mobilità'],
    ['a space', 'san paolo'],
    ['two hyphens in a row', 'san--paolo'],
    ['a hyphen first', '-milano'],
    ['a hyphen last', 'milano-'],
    ['a line break', 'milano\n'],
    ['nothing in it', ''],
    ['a number for a text', 2024],
    ['several values', ['milano']],
  ])('has not %s', (_case, value) => {
    expect(isSlug(value)).toBe(false);
  });
});
