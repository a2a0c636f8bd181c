import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { MapContent } from './map-content.js';
import { painter } from './painter.js';
import { PictureDrawing } from './picture-drawing.js';

/** The size of pictures that pages which link here show of us, in pixels (Open Graph asks for 1.91 : 1). */
export const pictureSize = Object.freeze({ width: 1200, height: 630 });

/** Turns what a map shows into a picture (PNG) of what lies around it, in light colours and without text. */
export async function createPicture({ points, lines }: MapContent): Promise<Uint8Array> {
  const paint = await painter();
  return paint(renderToString(h(PictureDrawing, { points, lines, ...pictureSize })));
}
