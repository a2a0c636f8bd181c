import { describe, expect, it } from 'vitest';
import { createSizeFormat } from '../../../src/pages/words/size-format.js';

describe('a size in words', () => {
  it.each([
    [0, '0 byte'],
    [999, '999 byte'],
    [1000, '1 kB'],
    [47_251, '47.3 kB'],
    [999_499, '999 kB'],
    [999_500, '1 MB'],
    [1_234_567, '1.23 MB'],
    [5_600_000_000, '5.6 GB'],
  ])('of %i bytes has a unit that leaves one to three digits before the point', (byteSize, text) => {
    expect(createSizeFormat('en-GB')(byteSize)).toBe(text);
  });

  it('is written as the language writes numbers', () => {
    expect(createSizeFormat('it-IT')(47_251).replace(/\s/, ' ')).toBe('47,3 kB');
  });
});
