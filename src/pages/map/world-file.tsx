import { renderToString } from 'preact-render-to-string';
import { lazily } from '../../model/lazily.js';
import { svgNamespace } from '../../model/svg-namespace.js';
import { graticule } from './graticule.js';
import { viewBox } from './view-box.js';
import { worldLand } from './world-land.js';
import { worldView } from './world-view.js';

/**
 * The text of an SVG file with what all maps share, in the sheet's units. Maps refer to its paths as `#land` and
 * `#graticule`, and colour them.
 */
export const worldFile: () => string = lazily(() =>
  renderToString(
    <svg xmlns={svgNamespace} viewBox={viewBox(worldView([]))}>
      <path id="graticule" d={graticule()} fill="none" />
      <path id="land" d={worldLand()} />
    </svg>,
  ),
);
