import { describe, expect, it } from 'vitest';
import { labelOf } from '../../../src/pages/rows/label-of.js';
import { createWords } from '../../../src/pages/words/words.js';

describe('the label of a field', () => {
  it.each([
    ['timeZone', 'Fuso orario', 'Time zone'],
    ['elevation', 'Elevation', 'Elevation'],
    ['heightAboveSea', 'Height above sea', 'Height above sea'],
    ['constructor', 'Constructor', 'Constructor'],
  ])('of %s is what people call it, or else its name in words', (field, italian, english) => {
    expect([labelOf(field, createWords('it')), labelOf(field, createWords('en'))]).toEqual([italian, english]);
  });
});
