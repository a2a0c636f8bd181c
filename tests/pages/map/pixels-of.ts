import { inflateSync } from 'node:zlib';

const bytesPerPixel = 4;

/** Undoes the filters of the rows of a PNG (PNG, section 9) of eight bits each for red, green, blue and alpha. */
function unfilter(rows: Buffer, width: number, height: number): Buffer {
  const stride = width * bytesPerPixel;
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (stride + 1)];
    for (let i = 0; i < stride; i++) {
      const left = i >= bytesPerPixel ? (pixels[y * stride + i - bytesPerPixel] ?? 0) : 0;
      const up = y > 0 ? (pixels[(y - 1) * stride + i] ?? 0) : 0;
      const corner = y > 0 && i >= bytesPerPixel ? (pixels[(y - 1) * stride + i - bytesPerPixel] ?? 0) : 0;
      const [dLeft, dUp, dCorner] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs);
      const paeth =
        (dLeft ?? 0) <= (dUp ?? 0) && (dLeft ?? 0) <= (dCorner ?? 0)
          ? left
          : (dUp ?? 0) <= (dCorner ?? 0)
            ? up
            : corner;
      const predicted = [0, left, up, (left + up) >> 1, paeth][filter ?? 0] ?? 0;
      pixels[y * stride + i] = ((rows[y * (stride + 1) + 1 + i] ?? 0) + predicted) & 255;
    }
  }
  return pixels;
}

/** Counts the pixels of each colour of a PNG (RGBA, not interlaced), by hexadecimal number; all others are transparent. */
export function pixelsOf(png: Buffer): ReadonlyMap<string, number> {
  const chunks: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      chunks.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const pixels = unfilter(inflateSync(Buffer.concat(chunks)), png.readUInt32BE(16), png.readUInt32BE(20));
  const counts = new Map<string, number>();
  for (let at = 0; at < pixels.length; at += bytesPerPixel) {
    const colour = pixels[at + 3] === 255 ? pixels.toString('hex', at, at + 3) : 'transparent';
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return counts;
}
