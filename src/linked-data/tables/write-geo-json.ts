import type { Agreement } from '../../model/agreement.js';
import type { City } from '../../model/city.js';
import type { EntityName } from '../../model/entity-name.js';
import type { Snapshot } from '../../model/snapshot.js';
import { batches } from '../batches.js';
import type { Column } from './column.js';
import { geometryOf, positionsOf, type Geometry } from './geometry.js';
import type { Tables } from './tables.js';
import { widenBox, type BoundingBox } from './widen-box.js';

/** How many features are written at once, so that a map of any size needs little memory. */
const batchSize = 100;

/** A type of entities that have a place on a map. */
export type MappedEntity = 'City' | 'Agreement';

/** Tells whether entities of a type have a place on a map. */
export const isMapped = (entity: EntityName): entity is MappedEntity => entity === 'City' || entity === 'Agreement';

/**
 * Turns the entities of some types in a snapshot into GeoJSON (RFC 7946), piece by piece: one FeatureCollection, one line a feature, whose properties are
 * the row of its entity. The box around all stands last, because it is known last.
 */
export function* writeGeoJson(snapshot: Snapshot, entities: readonly MappedEntity[], tables: Tables): Iterable<string> {
  let separator = '\n';
  let box: BoundingBox | undefined;
  yield '{"type":"FeatureCollection","features":[';
  for (const name of entities) {
    const { columns } = tables(snapshot, name);
    for (const batch of batches<City | Agreement>(snapshot[name], { most: batchSize })) {
      let text = '';
      for (const entity of batch) {
        const geometry = geometryOf(entity);
        if (geometry) box = positionsOf(geometry).reduce(widenBox, box);
        text += separator + JSON.stringify(feature(entity, geometry, propertiesOf(entity, name, columns)));
        separator = ',\n';
      }
      yield text;
    }
  }
  yield `\n]${box ? `,"bbox":${JSON.stringify(box)}` : ''}}\n`;
}

const propertiesOf = (entity: object, type: MappedEntity, columns: readonly Column[]): object => ({
  type,
  ...Object.fromEntries(columns.map(({ name, cellOf }) => [name, cellOf(entity)])),
});

/** A feature is identified by the IRI of its entity (RFC 7946, section 3.2). */
const feature = ({ id }: City | Agreement, geometry: Geometry | null, properties: object): object => ({
  type: 'Feature',
  id,
  geometry,
  properties,
});
