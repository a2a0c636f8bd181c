import type { VNode } from 'preact';
import type { EntityName } from '../../model/entity-name.js';
import type { Named } from '../../model/named.js';
import { shapeOf } from '../../model/node-shape.js';
import { factMessages } from '../messages/fact-messages.js';
import { useFrame, type Frame } from '../frame/frame.js';
import { ColumnHeads } from '../parts/column-heads.js';
import { EntityLink } from '../parts/entity-link.js';
import { FieldValue } from '../rows/field-value.js';
import type { ValueLimit } from '../rows/value-limit.js';
import { labelOf } from '../rows/label-of.js';

/** What a list tells of each entity beside its name; all else is on the entity's own page. */
const columns: Readonly<Record<EntityName, readonly string[]>> = {
  City: ['country', 'location'],
  Agreement: ['date', 'status'],
  Sector: ['sameAs'],
  Country: ['continent', 'cities'],
};

/** A row of a table shows so many values; the entity's own page shows more. */
const mostValues = 5;

const limitOf = ({ id }: Named, href: Frame['href']): ValueLimit => ({
  most: mostValues,
  url: href(id),
  more: factMessages.moreOnPage,
});

/** Turns entities of a type into a table with a row for each. */
export function EntityTable({
  entity,
  items,
}: {
  readonly entity: EntityName;
  readonly items: readonly Named[];
}): VNode {
  const { words, site, href } = useFrame();
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
                <FieldValue shapeName={entity} property={property} thing={item} limit={limitOf(item, href)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
