import type { VNode } from 'preact';
import type { Named } from '../../model/named.js';
import { pickText } from '../../model/text.js';
import type { MapSource } from '../choices/map-choice.js';
import { useFrame, type Frame } from '../frame/frame.js';
import type { PageContent } from '../frame/page-content.js';
import { entityMessages } from '../messages/entity-messages.js';
import { CityMap } from '../parts/city-map.js';
import { DataPanel } from '../parts/data-panel.js';
import { TextIn } from '../parts/text-in.js';
import { PropertyRows } from '../rows/property-rows.js';
import { entityViewOf } from './entity-view-of.js';
import type { EntityView } from './entity-view.js';
import { FactsNote } from './facts-note.js';
import { Kind } from './kind.js';

/** Turns an entity into its page. */
export const entityPage =
  (node: Named) =>
  ({ words }: Frame): PageContent => {
    const view = entityViewOf(node);
    return {
      title: pickText(node.names, words.language),
      description: view.summary(words),
      body: <EntityBody node={node} view={view} />,
    };
  };

/** What is told elsewhere on the page, or is the same for all of a kind. */
const shownElsewhere = ['notes', 'dataset', 'termSet', 'dateMeaning'];

interface EntityProps {
  readonly node: Named;
  readonly view: EntityView;
}

function EntityBody({ node, view }: EntityProps): VNode {
  const { words } = useFrame();
  return (
    <article>
      <header class="title">
        <p class="kind">
          <Kind view={view} />
        </p>
        <h1>
          <TextIn texts={node.names} />
        </h1>
        {view.lead && <p class="lead">{view.lead}</p>}
      </header>
      <FactsNote notes={view.notes ?? []} />
      <div class="columns">
        <section aria-labelledby="facts">
          <h2 id="facts">{words.text(entityMessages.facts)}</h2>
          <PropertyRows shapeName={view.entity} thing={node} without={shownElsewhere} />
        </section>
        <div class="aside">
          <EntityMap node={node} view={view} />
          <DataPanel />
        </div>
      </div>
    </article>
  );
}

function EntityMap({ node, view }: EntityProps): VNode {
  const { words, choices } = useFrame();
  const label = words.text(entityMessages.mapOf, { name: pickText(node.names, words.language) });
  const choice = choices.ofMap(node, () => mapSourceOf(view));
  return (
    <section aria-labelledby="map">
      <h2 id="map">{words.text(entityMessages.onTheMap)}</h2>
      <CityMap choice={choice} label={label} view="around" />
    </section>
  );
}

function mapSourceOf({ agreements, cities: own = [] }: EntityView): MapSource {
  const shown = agreements();
  const cities = new Set([...own, ...shown.flatMap(({ parties }) => parties)]);
  return { cities: [...cities], agreements: shown, own, view: 'around' };
}
