import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { lazily } from '../../model/lazily.js';

const require = createRequire(import.meta.url);

/**
 * Gives the function that paints an SVG document as a PNG. The painter is loaded when it is first asked for, since
 * that takes time and memory; once for the whole process, since its package keeps one instance and refuses a second.
 */
export const painter: () => Promise<(svg: string) => Uint8Array> = lazily(async () => {
  const [{ initWasm, Resvg }, wasm] = await Promise.all([
    import('@resvg/resvg-wasm'),
    readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')),
  ]);
  await initWasm(wasm);
  return (svg: string) => {
    const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
    const image = drawing.render();
    try {
      return image.asPng();
    } finally {
      // Memory of the painter is not collected.
      image.free();
      drawing.free();
    }
  };
});
