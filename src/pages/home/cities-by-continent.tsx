import type { VNode } from 'preact';
import type { City } from '../../model/city.js';
import { Continent } from '../../model/continent.js';
import { groupBy } from '../../model/group-by.js';
import type { Statistics } from '../../model/statistics.js';
import { pickText } from '../../model/text.js';
import { useFrame } from '../frame/frame.js';
import { homeMessages } from '../messages/home-messages.js';
import { capitalised } from '../../model/capitalised.js';
import { conceptLabel } from '../rows/concept-label.js';
import { ContinentTable } from './continent-table.js';

/** Lists the cities by continent, the one with most agreements first; the city that all agreements have in common is left out. */
export function CitiesByContinent({ statistics }: { readonly statistics: Statistics }): VNode {
  const { words, site, href } = useFrame();
  const cities = site.snapshot.City.filter((city) => city !== site.hub);
  const groups = groupBy(cities, ({ country }) => [country.continent]);
  const nameOf = ({ names }: City): string => pickText(names, words.language);
  const inOrder = (group: readonly City[]): readonly City[] =>
    [...group].sort((one, other) => words.compare(nameOf(one), nameOf(other)));
  return (
    <section aria-labelledby="by-continent">
      <h2 id="by-continent">{words.text(homeMessages.byContinent)}</h2>
      <div class="continents">
        {statistics.byContinent.map(({ continent }) => (
          <ContinentTable
            name={capitalised(conceptLabel(continent, Continent, words))}
            cities={inOrder(groups.get(continent) ?? [])}
          />
        ))}
      </div>
      <p>
        <a href={href(site.iris.list('City'))}>{words.text(homeMessages.all, { count: site.snapshot.City.length })}</a>
      </p>
    </section>
  );
}
