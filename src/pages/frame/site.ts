import type { Iris } from '../../model/iris.js';
import type { City } from '../../model/city.js';
import type { NodeShapes } from '../../model/node-shape.js';
import type { Snapshot } from '../../model/snapshot.js';
import type { AssetUrls } from './asset-urls.js';

/** What all pages have in common. */
export interface Site {
  readonly iris: Iris;
  readonly snapshot: Snapshot;
  readonly shapes: NodeShapes;
  /** The city that is party to all agreements, where there is one. */
  readonly hub: City | undefined;
  readonly assets: AssetUrls;
}
