import { describe, expect, it } from 'vitest';
import { capitalised } from '../../src/model/capitalised.js';

describe('a text as it begins a heading', () => {
  it.each([
    ['città', 'Città'],
    ['època', 'Època'],
    ['meaning of the date', 'Meaning of the date'],
    ['Paesi', 'Paesi'],
    ['大阪市', '大阪市'],
    ['', ''],
  ])('turns “%s” into “%s”', (text, heading) => {
    expect(capitalised(text)).toBe(heading);
  });
});
