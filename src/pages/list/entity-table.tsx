import type { VNode } from 'preact';
import type { EntityName } from '../../model/entity-name.js';
import type { Named } from '../../model/named.js';
import { shapeOf } from '../../model/node-shape.js';
import { useFrame } from '../frame/frame.js';
import { ColumnHeads } from '../parts/column-heads.js';
import { EntityLink } from '../parts/entity-link.js';
import { FieldValue } from '../rows/field-value.js';
import { labelOf } from '../rows/label-of.js';

/** What a list tells of each entity beside its name; all else is on the entity's own page. */
const columns: Readonly<Record<EntityName, readonly string[]>> = {
  City: ['country', 'location'],
  Agreement: ['date', 'status'],
  Sector: ['sameAs'],
  Country: ['continent', 'cities'],
};

/** Turns entities of a type into a table with a row for each. */
export function EntityTable({
  entity,
  items,
}: {
  readonly entity: EntityName;
  readonly items: readonly Named[];
}): VNode {
  const { words, site } = useFrame();
  const { properties } = shapeOf(site.shapes, entity);
  const shown = columns[entity].flatMap((name) => properties.find((property) => property.name === name) ?? []);
  return (
    <table class="list">
      <ColumnHeads labels={['name', ...shown.map(({ name }) => name)].map((name) => labelOf(name, words))} />
      <tbody>
        {items.map((item) => (
          <tr>
            <th scope="row">
              <EntityLink entity={item} />
            </th>
            {shown.map((property) => (
              <td>
                <FieldValue shapeName={entity} property={property} thing={item} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
