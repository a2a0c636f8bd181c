import type { VNode } from 'preact';
import type { City } from '../../model/city.js';
import { useFrame } from '../frame/frame.js';
import { homeMessages } from '../messages/home-messages.js';
import { AgreementDate } from '../parts/agreement-date.js';
import { ColumnHeads } from '../parts/column-heads.js';
import { EntityLink } from '../parts/entity-link.js';

/** How many cities a continent shows; the list of all is linked below. */
const mostCities = 60;

/** Lists the cities of a continent with their countries and the dates of their agreements. */
export function ContinentTable({ name, cities }: { readonly name: string; readonly cities: readonly City[] }): VNode {
  const { words } = useFrame();
  return (
    <table>
      <caption>
        {name} <span class="count">{words.number(cities.length)}</span>
      </caption>
      <ColumnHeads
        class="visually-hidden"
        labels={[words.text(homeMessages.city), words.text(homeMessages.country), words.text(homeMessages.since)]}
      />
      <tbody>
        {cities.slice(0, mostCities).map((city) => (
          <CityRow city={city} />
        ))}
      </tbody>
    </table>
  );
}

function CityRow({ city }: { readonly city: City }): VNode {
  return (
    <tr>
      <th scope="row">
        <EntityLink entity={city} />
      </th>
      <td>
        <EntityLink entity={city.country} />
      </td>
      <td>
        {city.agreements.slice(0, 1).map((agreement) => (
          <AgreementDate agreement={agreement} />
        ))}
      </td>
    </tr>
  );
}
