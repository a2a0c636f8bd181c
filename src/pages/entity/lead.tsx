import type { VNode } from 'preact';
import { Agreement } from '../../model/agreement.js';
import { City } from '../../model/city.js';
import type { Named } from '../../model/named.js';
import { useFrame } from '../frame/frame.js';
import { entityMessages } from '../messages/entity-messages.js';
import { AgreementDate } from '../parts/agreement-date.js';
import { EntityLink } from '../parts/entity-link.js';
import { mostNamedTwins } from './most-named-twins.js';

/** Says in one line what most come to a page for: with whom a city is twinned, when an agreement came about. */
export function Lead({ node }: { readonly node: Named }): VNode | null {
  if (node instanceof City) return <CityLead city={node} />;
  if (!(node instanceof Agreement)) return null;
  return (
    <p class="lead">
      <AgreementDate agreement={node} />
    </p>
  );
}

function CityLead({ city: { twins } }: { readonly city: City }): VNode | null {
  const { words } = useFrame();
  if (twins.length === 0) return null;
  if (twins.length > mostNamedTwins) {
    return <p class="lead">{words.text(entityMessages.twinnedWithMany, { count: twins.length })}</p>;
  }
  return (
    <p class="lead">
      {words.text(entityMessages.twinnedWith)}{' '}
      {twins.map((twin, index) => (
        <>
          {index > 0 && ', '}
          <EntityLink entity={twin} />
        </>
      ))}
    </p>
  );
}
