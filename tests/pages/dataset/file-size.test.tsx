import { describe, expect, it } from 'vitest';
import { FileSize } from '../../../src/pages/dataset/file-size.js';
import { textOf, written } from '../frame-of.js';

describe('the size of a file', () => {
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
    const html = written(<FileSize byteSize={byteSize} />, 'en');
    expect(textOf(html)).toBe(text);
    expect(html).toContain(`value="${byteSize}"`);
  });

  it('is written as the language writes numbers', () => {
    expect(textOf(written(<FileSize byteSize={47_251} />, 'it'))).toBe('47,3 kB');
  });
});
