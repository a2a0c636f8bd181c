import type { VNode } from 'preact';
import type { EntityName } from '../../model/entity-name.js';
import type { Named } from '../../model/named.js';
import { pickText } from '../../model/text.js';
import { useFrame, type Frame } from '../frame/frame.js';
import type { PageContent } from '../frame/page-content.js';
import { entityMessages } from '../messages/entity-messages.js';
import { CityMap } from '../parts/city-map.js';
import { DataPanel } from '../parts/data-panel.js';
import { TextIn } from '../parts/text-in.js';
import { PropertyRows } from '../rows/property-rows.js';
import { Kind } from './kind.js';
import { mapOf } from './map-of.js';
import { summaryOf } from './summary-of.js';
import { Lead } from './lead.js';
import { FactsNote } from './facts-note.js';

/** Turns an entity into its page. */
export const entityPage =
  (entity: EntityName, node: Named) =>
  (frame: Frame): PageContent => ({
    title: pickText(node.names, frame.words.language),
    description: summaryOf(node, frame.words),
    body: <EntityBody entity={entity} node={node} />,
  });

/** What is told elsewhere on the page, or is the same for all of a kind. */
const shownElsewhere = ['notes', 'dataset', 'termSet', 'dateMeaning'];

function EntityBody({ entity, node }: { readonly entity: EntityName; readonly node: Named }): VNode {
  const { words } = useFrame();
  const name = pickText(node.names, words.language);
  return (
    <article>
      <header class="title">
        <Kind entity={entity} node={node} />
        <h1>
          <TextIn texts={node.names} />
        </h1>
        <Lead node={node} />
      </header>
      <FactsNote node={node} />
      <div class="columns">
        <section aria-labelledby="facts">
          <h2 id="facts">{words.text(entityMessages.facts)}</h2>
          <PropertyRows shapeName={entity} thing={node} without={shownElsewhere} />
        </section>
        <div class="aside">
          <section aria-labelledby="map">
            <h2 id="map">{words.text(entityMessages.onTheMap)}</h2>
            <CityMap {...mapOf(node)} label={words.text(entityMessages.mapOf, { name })} view="around" />
          </section>
          <DataPanel />
        </div>
      </div>
    </article>
  );
}
