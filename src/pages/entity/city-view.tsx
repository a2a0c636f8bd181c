import type { VNode } from 'preact';
import type { City } from '../../model/city.js';
import { pickText } from '../../model/text.js';
import { useFrame } from '../frame/frame.js';
import { entityMessages } from '../messages/entity-messages.js';
import { EntityLink } from '../parts/entity-link.js';
import type { Words } from '../words/words.js';
import type { EntityView } from './entity-view.js';

/** Twins are named one by one up to this many. */
const mostNamed = 3;

/** Turns a city into what pages tell of it in its own way: with whom it is twinned. */
export const cityView = (city: City): EntityView => ({
  entity: 'City',
  within: city.country,
  summary: (words) => summary(city, words),
  ...(city.twins.length > 0 ? { lead: <Lead city={city} /> } : {}),
  agreements: () => city.agreements,
  cities: [city],
});

function summary({ names, country, twins }: City, words: Words): string {
  const { language } = words;
  const values = { name: pickText(names, language), country: pickText(country.names, language) };
  if (twins.length > mostNamed) return words.text(entityMessages.cityWithMany, { ...values, count: twins.length });
  const twinNames = twins.map((twin) => pickText(twin.names, language));
  return words.text(entityMessages.cityTwins, { ...values, twins: words.list(twinNames) });
}

function Lead({ city: { twins } }: { readonly city: City }): VNode {
  const { words } = useFrame();
  if (twins.length > mostNamed) return <>{words.text(entityMessages.twinnedWithMany, { count: twins.length })}</>;
  return (
    <>
      {words.text(entityMessages.twinnedWith)}{' '}
      {twins.map((twin, index) => (
        <>
          {index > 0 && ', '}
          <EntityLink entity={twin} />
        </>
      ))}
    </>
  );
}
