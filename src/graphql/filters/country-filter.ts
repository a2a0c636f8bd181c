import { Field, InputType } from 'type-graphql';
import { Continent } from '../../model/continent.js';
import { CountryCode } from '../../model/scalars.js';
import type { Given } from '../given.js';
import { CityFilter, citySelection } from './city-filter.js';
import { And, Not, Or } from './combinators.js';
import { hasSlug, hasSome, isOneOf } from './conditions.js';
import { selectionOf, type SelectionOf } from './selection-of.js';
import { Values } from './values.js';

@InputType({ description: 'Finds the countries for which every condition given here holds.' })
export class CountryFilter {
  @Values(() => CountryCode, 'Its code is one of these, such as `KR`.')
  readonly code?: Given<readonly string[]>;

  @Values(() => Continent, 'It belongs to one of these continents.')
  readonly continent?: Given<readonly string[]>;

  @Field(() => CityFilter, { nullable: true, description: 'At least one of its twinned cities matches this filter.' })
  readonly city?: Given<CityFilter>;

  @And(() => CountryFilter)
  readonly and?: Given<readonly CountryFilter[]>;

  @Or(() => CountryFilter)
  readonly or?: Given<readonly CountryFilter[]>;

  @Not(() => CountryFilter)
  readonly not?: Given<CountryFilter>;
}

/** Turns a filter into the countries of which all holds that it says; throws BadUserInput where it makes no sense. */
export const countrySelection: SelectionOf<CountryFilter> = selectionOf<CountryFilter>('Country', {
  // The slug of a country is its code in lower case.
  code: hasSlug('Country'),
  continent: isOneOf('Country', ({ continent }) => continent),
  city: hasSome({ of: 'Country', relativesOf: ({ cities }) => cities, to: 'City' }, citySelection),
});
