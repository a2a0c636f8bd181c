import type { VNode } from 'preact';
import { entityLabels } from '../../model/entity-labels.js';
import type { EntityName } from '../../model/entity-name.js';
import type { Agreement } from '../../model/agreement.js';
import { City } from '../../model/city.js';
import type { Named } from '../../model/named.js';
import { capitalised } from '../../model/capitalised.js';
import { cityChoice } from '../choices/city-choice.js';
import { mapChoice } from '../choices/map-choice.js';
import { useFrame, type Frame } from '../frame/frame.js';
import type { PageContent } from '../frame/page-content.js';
import { listMessages } from '../messages/list-messages.js';
import { CityMap } from '../parts/city-map.js';
import { DataPanel } from '../parts/data-panel.js';
import { EntityTable } from './entity-table.js';
import { PageLinks } from './page-links.js';

/** Some of all entities of a type, and the addresses of the pages around them. */
export interface ListProps {
  readonly entity: EntityName;
  readonly items: readonly Named[];
  readonly totalCount: number;
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** Turns a page of a list into the page that shows it. */
export const listPage =
  (props: ListProps) =>
  ({ words }: Frame): PageContent => {
    const title = capitalised(entityLabels[props.entity][words.language]);
    const description = `${title}. ${words.text(listMessages.description, { count: props.totalCount })}`;
    return { title, description, body: <ListBody {...props} /> };
  };

function ListBody({ entity, items, totalCount, previous, next }: ListProps): VNode {
  const { words } = useFrame();
  const cities = items.filter((item) => item instanceof City);
  const agreements = agreementsAmong(cities);
  const label = words.text(listMessages.map);
  return (
    <>
      <header class="title">
        <h1>{capitalised(entityLabels[entity][words.language])}</h1>
        <p>{words.text(listMessages.count, { count: totalCount })}</p>
      </header>
      {cities.length > 0 && (
        <CityMap choice={mapChoice({ cities, agreements, view: 'world' })} label={label} view="world" />
      )}
      <EntityTable entity={entity} items={items} />
      <PageLinks previous={previous} next={next} />
      <DataPanel />
    </>
  );
}

/** The agreements of some cities with one another: what the busiest has with the others, they have, too. */
function agreementsAmong(cities: readonly City[]): readonly Agreement[] {
  const [busiest] = cityChoice(cities, 1).cities;
  return cities.filter((city) => city !== busiest).flatMap((city) => city.agreements);
}
