import type { VNode } from 'preact';
import { entityLabels } from '../../model/entity-labels.js';
import { entityNames } from '../../model/entity-name.js';
import { useFrame } from '../frame/frame.js';
import { capitalised } from '../../model/capitalised.js';

/** Leads to the list of each type of entity: the items of a list, to which others may be added. */
export function ListLinks(): VNode {
  const { words, site, href } = useFrame();
  return (
    <>
      {entityNames.map((entity) => (
        <li>
          <a href={href(site.iris.list(entity))}>{capitalised(entityLabels[entity][words.language])}</a>
        </li>
      ))}
    </>
  );
}
