import type { VNode } from 'preact';
import { Continent } from '../../model/continent.js';
import { useFrame } from '../frame/frame.js';
import { kindLabels } from '../messages/kind-labels.js';
import { EntityLink } from '../parts/entity-link.js';
import { conceptLabel } from '../rows/concept-label.js';
import type { EntityView } from './entity-view.js';

/** Turns an entity into what it is, with a link to all of its kind, and what it lies in: a city of a country. */
export function Kind({ view: { entity, within } }: { readonly view: EntityView }): VNode {
  const { words, site, href } = useFrame();
  return (
    <>
      <a href={href(site.iris.list(entity))}>{words.text(kindLabels[entity])}</a>
      {within !== undefined && ' · '}
      {typeof within === 'string' ? conceptLabel(within, Continent, words) : within && <EntityLink entity={within} />}
    </>
  );
}
