import { readFile } from 'node:fs/promises';
import { contractModified } from '../documents/contract-modified.js';
import type { City } from '../../model/city.js';
import type { Iris } from '../../model/iris.js';
import { lazily } from '../../model/lazily.js';
import type { Snapshot } from '../../model/snapshot.js';
import type { AssetUrls } from '../../pages/frame/asset-urls.js';
import { createPicture } from '../../pages/map/picture.js';
import { worldFile } from '../../pages/map/world-file.js';
import { mapChoice } from '../../pages/choices/map-choice.js';
import { mapContentOf } from '../../pages/parts/map-content-of.js';

/** A file that pages load. */
export interface Asset {
  readonly path: string;
  readonly contentType: string;
  readonly modified: string;
  readonly content: () => string | Uint8Array | Promise<Uint8Array>;
}

/** The addresses of the files that pages load. */
export const assetUrls = (iris: Iris): AssetUrls => ({
  style: iris.asset('style.css'),
  script: iris.asset('script.js'),
  icon: iris.asset('icon.svg'),
  world: iris.asset('world.svg'),
  picture: iris.asset('map.png'),
});

/** The stylesheet in its parts, in the order in which a later one may change what an earlier one says. */
const styles = ['base.css', 'frame.css', 'content.css', 'map.css', 'timeline.css', 'print.css'];

const read = (name: string): Promise<string> =>
  readFile(new URL(`../../pages/assets/${name}`, import.meta.url), 'utf8');

/** Reads the files that pages load; those that are drawn are drawn when they are first asked for. */
export async function readAssets(
  { dataset, City: cities, Agreement: agreements }: Snapshot,
  hub: City | undefined,
): Promise<readonly Asset[]> {
  const [style, script, icon] = await Promise.all([
    Promise.all(styles.map(read)).then((texts) => texts.join('\n')),
    read('script.js'),
    read('icon.svg'),
  ]);
  const picture = lazily(() => {
    const choice = mapChoice({ cities, agreements, view: 'around' });
    return createPicture(mapContentOf({ ...choice, hub }, dataset.titles[0].language));
  });
  const svg = 'image/svg+xml';
  const modified = contractModified;
  return [
    { path: '/assets/style.css', contentType: 'text/css; charset=utf-8', modified, content: () => style },
    { path: '/assets/script.js', contentType: 'text/javascript; charset=utf-8', modified, content: () => script },
    { path: '/assets/icon.svg', contentType: svg, modified, content: () => icon },
    { path: '/assets/world.svg', contentType: svg, modified, content: worldFile },
    { path: '/assets/map.png', contentType: 'image/png', modified: dataset.modified, content: picture },
  ];
}
