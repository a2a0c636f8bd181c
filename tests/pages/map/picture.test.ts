import { describe, expect, it } from 'vitest';
import { createPicture, pictureSize } from '../../../src/pages/map/picture.js';
import { pixelsOf } from './pixels-of.js';

const milan = { name: 'Milano', location: { latitude: 45.4643, longitude: 9.1895 }, isHub: true };
const osaka = { name: 'Osaka', location: { latitude: 34.6938, longitude: 135.5011 } };
const content = { points: [milan, osaka], lines: [{ from: milan.location, to: osaka.location }] };

describe('the picture of a map', () => {
  it('is a PNG of the size it says', async () => {
    const png = Buffer.from(await createPicture(content));
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect(png.subarray(12, 16).toString('latin1')).toBe('IHDR');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([pictureSize.width, pictureSize.height]);
  });

  it('shows sea, land and marks in their colours', async () => {
    const colours = pixelsOf(Buffer.from(await createPicture(content)));
    expect(colours.get('f6f8f9')).toBeGreaterThan(100_000);
    expect(colours.get('d9dfe0')).toBeGreaterThan(100_000);
    expect(colours.get('a3161f')).toBeGreaterThan(100);
  });

  it('is opaque to its edges, even where the world is lower than the picture', async () => {
    const places = [-160, 178].map((longitude) => ({ name: '', location: { latitude: 0, longitude } }));
    const colours = pixelsOf(Buffer.from(await createPicture({ points: places, lines: [] })));
    expect([...colours.keys()].filter((colour) => colour === 'transparent')).toEqual([]);
    expect(colours.get('a3161f')).toBeGreaterThan(50);
  });

  it('is painted again and again, and at the same time', async () => {
    const [first, second] = await Promise.all([createPicture(content), createPicture(content)]);
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });
});
