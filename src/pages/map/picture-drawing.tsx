import type { VNode } from 'preact';
import { svgNamespace } from '../../model/svg-namespace.js';
import { aroundView } from './around-view.js';
import { greatCircle } from './great-circle.js';
import type { MapContent, MapPoint } from './map-content.js';
import { markSizes } from './mark-sizes.js';
import { pathText } from './path-text.js';
import { project, sheetWidth } from './projection.js';
import { viewBox } from './view-box.js';
import { worldLand } from './world-land.js';

/** The colours of the stylesheet's light side, which a picture cannot read. */
const colours = Object.freeze({ sea: '#f6f8f9', land: '#d9dfe0', line: '#b3262e', mark: '#a3161f' });

/** A picture is mostly seen small, so marks and lines are drawn bolder than on a page. */
const boldness = 1.5;

/** The mark of a point: a dot, in a ring if it is the hub. */
function Mark({ point, scale }: { readonly point: MapPoint; readonly scale: number }): VNode {
  const { x, y } = project(point.location);
  const { dot, ring, stroke } = markSizes(scale);
  if (!point.isHub)
    return <circle cx={x} cy={y} r={dot} fill={colours.mark} stroke={colours.sea} stroke-width={stroke} />;
  return (
    <>
      <circle cx={x} cy={y} r={ring} fill={colours.sea} stroke={colours.mark} stroke-width={stroke} />
      <circle cx={x} cy={y} r={dot} fill={colours.mark} />
    </>
  );
}

/** What a picture needs to be told: what it shows, and its size in pixels. */
interface PictureDrawingProps extends MapContent {
  readonly width: number;
  readonly height: number;
}

/** A map as a drawing that stands alone: all colours within, and no text, since where it is painted there are no fonts. */
export function PictureDrawing({ points, lines, width, height }: PictureDrawingProps): VNode {
  const box = aroundView({ points, lines }, width / height);
  const scale = (boldness * box.width) / sheetWidth;
  return (
    <svg xmlns={svgNamespace} viewBox={viewBox(box)} width={width} height={height}>
      {/* The world may be too low for the picture: the sea goes on above and below. */}
      <rect x={box.x} y={box.y - box.height} width={box.width} height={3 * box.height} fill={colours.sea} />
      <path d={worldLand()} fill={colours.land} />
      <g fill="none" stroke={colours.line} stroke-width={markSizes(scale).line} stroke-linecap="round">
        {lines.map((line) => (
          <path d={pathText(greatCircle(line), 2)} opacity={0.6} />
        ))}
      </g>
      {points.map((point) => (
        <Mark point={point} scale={scale} />
      ))}
    </svg>
  );
}
