import type { VNode } from 'preact';
import { capitalised } from '../../model/capitalised.js';
import { Continent } from '../../model/continent.js';
import type { Statistics } from '../../model/statistics.js';
import { useFrame } from '../frame/frame.js';
import { homeMessages } from '../messages/home-messages.js';
import { conceptLabel } from '../rows/concept-label.js';
import { ContinentTable } from './continent-table.js';

/** Lists the cities by continent, the one with most agreements first; the city that all agreements have in common is left out. */
export function CitiesByContinent({ statistics }: { readonly statistics: Statistics }): VNode {
  const { words, site, href, choices } = useFrame();
  const byContinent = choices.byContinent();
  return (
    <section aria-labelledby="by-continent">
      <h2 id="by-continent">{words.text(homeMessages.byContinent)}</h2>
      <div class="continents">
        {statistics.byContinent.map(({ continent }) => (
          <ContinentTable
            name={capitalised(conceptLabel(continent, Continent, words))}
            choice={byContinent.get(continent) ?? { cities: [], count: 0 }}
          />
        ))}
      </div>
      <p>
        <a href={href(site.iris.list('City'))}>{words.text(homeMessages.all, { count: site.snapshot.City.length })}</a>
      </p>
    </section>
  );
}
