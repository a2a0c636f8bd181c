import { createRequire } from 'node:module';
import type { GeoPermissibleObjects } from 'd3-geo';
import { feature } from 'topojson-client';
import { isObject } from '../../model/is-object.js';
import { lazily } from '../../model/lazily.js';

type Topology = Parameters<typeof feature>[0];

const require = createRequire(import.meta.url);

/** No twin city lies south of this latitude, and Antarctica lies there alone. */
const southernmost = -60;

const isTopology = (value: unknown): value is Topology =>
  isObject(value) && 'type' in value && value.type === 'Topology' && 'objects' in value && isObject(value.objects);

function readTopology(): Topology {
  const topology: unknown = require('world-atlas/land-110m.json');
  if (isTopology(topology)) return topology;
  throw new TypeError('world-atlas/land-110m.json is no topology.');
}

/** The land of the world but Antarctica, from Natural Earth at 1 : 110 million. */
export const land: () => GeoPermissibleObjects = lazily(() => {
  const topology = readTopology();
  const polygons = Object.values(topology.objects)
    .map((object) => feature(topology, object))
    .flatMap((found) => (found.type === 'FeatureCollection' ? found.features : [found]))
    .flatMap(({ geometry }) => (geometry.type === 'MultiPolygon' ? geometry.coordinates : []));
  return {
    type: 'MultiPolygon',
    coordinates: polygons.filter((rings) => rings.flat().some(([, latitude = 0]) => latitude > southernmost)),
  };
});
