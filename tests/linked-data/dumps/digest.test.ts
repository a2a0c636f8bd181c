import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/linked-data/dumps/digest.js';

describe('the digest of the texts of a file', () => {
  it('is that of its bytes, however it is cut into texts', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(fc.array(text), async (texts) => {
        const bytes = Buffer.from(texts.join(''), 'utf8');
        const digest = { byteSize: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
        expect(await digestOf(texts)).toEqual(digest);
      }),
    );
  });

  it('counts bytes, of which a character may have several', async () => {
    expect((await digestOf(['São ', '大阪', '🇰🇷'])).byteSize).toBe(5 + 6 + 8);
  });

  it.each([
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ])('is for “%s” what FIPS 180-4 has for it', async (text, sha256) => {
    expect(await digestOf([text])).toEqual({ byteSize: text.length, sha256 });
  });
});
