import type { VNode } from 'preact';
import type { City } from '../../model/city.js';
import { pickText } from '../../model/text.js';
import type { CityChoice } from '../choices/city-choice.js';
import { useFrame } from '../frame/frame.js';
import { homeMessages } from '../messages/home-messages.js';
import { AgreementDate } from '../parts/agreement-date.js';
import { ColumnHeads } from '../parts/column-heads.js';
import { EntityLink } from '../parts/entity-link.js';

/** A continent and its cities. */
export interface ContinentTableProps {
  readonly name: string;
  readonly choice: CityChoice;
}

/** Lists the cities of a continent with their countries and the dates of their agreements; says which, if not all. */
export function ContinentTable({ name, choice: { cities, count } }: ContinentTableProps): VNode {
  const { words } = useFrame();
  const nameOf = ({ names }: City): string => pickText(names, words.language);
  const inOrder = [...cities].sort((one, other) => words.compare(nameOf(one), nameOf(other)));
  return (
    <table>
      <caption>
        {name} <span class="count">{words.number(count)}</span>
        {cities.length < count && (
          <span class="remark"> {words.text(homeMessages.busiest, { shown: cities.length })}</span>
        )}
      </caption>
      <ColumnHeads
        class="visually-hidden"
        labels={[words.text(homeMessages.city), words.text(homeMessages.country), words.text(homeMessages.since)]}
      />
      <tbody>
        {inOrder.map((city) => (
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
        <Since agreements={city.agreements} />
      </td>
    </tr>
  );
}

/** Shows the date of an agreement, or of several how many they are and the year of the first. */
function Since({ agreements }: Pick<City, 'agreements'>): VNode | null {
  const { words } = useFrame();
  const [only, ...others] = agreements;
  if (!only) return null;
  if (others.length === 0) return <AgreementDate agreement={only} />;
  const year = agreements.reduce((first, { year }) => Math.min(first, year ?? Infinity), Infinity);
  const count = agreements.length;
  if (year === Infinity) return <>{words.text(homeMessages.several, { count })}</>;
  return <>{words.text(homeMessages.severalSince, { count, year: String(year) })}</>;
}
