import type { Box } from './box.js';
import { extent, type MapExtent } from './extent.js';
import { sheetWidth } from './projection.js';
import { worldView } from './world-view.js';

/** No view enlarges the sheet more: its land is drawn for the whole world, and coarse from near. */
const greatestEnlargement = 5;

/** How much wider and higher the view is than what it shows. */
const padding = 1.5;

const clamp = (value: number, least: number, greatest: number): number => Math.max(least, Math.min(value, greatest));

/** The part of the sheet around points and lines, so many times as wide as high unless the world ends. */
export function aroundView(content: MapExtent, ratio = 2): Box {
  const shown = extent(content);
  const world = worldView(content.points.map(({ location }) => location));
  const room = padding * Math.max(shown.width, shown.height * ratio);
  const width = clamp(room, sheetWidth / greatestEnlargement, world.width);
  const height = Math.min(width / ratio, world.height);
  return {
    x: clamp(shown.x + (shown.width - width) / 2, world.x, world.x + world.width - width),
    y: clamp(shown.y + (shown.height - height) / 2, world.y, world.y + world.height - height),
    width,
    height,
  };
}
