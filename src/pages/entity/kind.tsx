import type { VNode } from 'preact';
import { City } from '../../model/city.js';
import { Continent } from '../../model/continent.js';
import { Country } from '../../model/country.js';
import type { EntityName } from '../../model/entity-name.js';
import type { Named } from '../../model/named.js';
import { useFrame } from '../frame/frame.js';
import { kindLabels } from '../messages/kind-labels.js';
import { EntityLink } from '../parts/entity-link.js';
import { conceptLabel } from '../rows/concept-label.js';

/** Says what an entity is and leads to all of its kind, and where it lies. */
export function Kind({ entity, node }: { readonly entity: EntityName; readonly node: Named }): VNode {
  const { words, site, href } = useFrame();
  return (
    <p class="kind">
      <a href={href(site.iris.list(entity))}>{words.text(kindLabels[entity])}</a>
      {node instanceof City && (
        <>
          {' · '}
          <EntityLink entity={node.country} />
        </>
      )}
      {node instanceof Country && ` · ${conceptLabel(node.continent, Continent, words)}`}
    </p>
  );
}
