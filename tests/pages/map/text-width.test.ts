import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/pages/map/text-width.js';

describe('the estimated width of text', () => {
  it('is a full square for each Chinese, Japanese and Korean character', () => {
    expect(['上海', 'おお', '대구'].map((text) => textWidth(text, 10))).toEqual([20, 20, 20]);
  });

  it('is small for slim letters and great for broad ones', () => {
    expect(textWidth('il', 10)).toBeLessThan(textWidth('an', 10));
    expect(textWidth('MW', 10)).toBeGreaterThan(textWidth('an', 10));
  });

  it('leaves marks out that lie upon letters', () => {
    expect(textWidth('Šao'.normalize('NFD'), 10)).toBe(textWidth('Sao', 10));
  });
});
