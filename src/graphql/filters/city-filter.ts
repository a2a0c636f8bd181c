import { Field, InputType } from 'type-graphql';
import type { Agreement } from '../../model/agreement.js';
import type { City } from '../../model/city.js';
import { Continent } from '../../model/continent.js';
import { CountryCode } from '../../model/scalars.js';
import type { Given } from '../given.js';
import { AgreementFilter, agreementSelection } from './agreement-filter.js';
import { And, Not, Or } from './combinators.js';
import { hasSlug, hasSome, isOneOf } from './conditions.js';
import { GeoCircle, wellFormed } from './geo-circle.js';
import { selectionOf, type SelectionOf } from './selection-of.js';
import { Values } from './values.js';

@InputType({ description: 'Finds the cities for which every condition given here holds.' })
export class CityFilter {
  @Values(() => String, 'Its slug is one of these, such as `san-paolo`.')
  readonly slug?: Given<readonly string[]>;

  @Values(() => Continent, 'Its country belongs to one of these continents.')
  readonly continent?: Given<readonly string[]>;

  @Values(() => CountryCode, 'It lies in one of these countries, by their codes, such as `KR`.')
  readonly country?: Given<readonly string[]>;

  @Values(() => String, 'It is twinned with one of these cities, by their slugs; no city is its own twin.')
  readonly twinOf?: Given<readonly string[]>;

  @Field(() => GeoCircle, { nullable: true, description: 'It lies within this circle.' })
  readonly near?: Given<GeoCircle>;

  @Field(() => AgreementFilter, { nullable: true, description: 'At least one of its agreements matches this filter.' })
  readonly agreement?: Given<AgreementFilter>;

  @And(() => CityFilter)
  readonly and?: Given<readonly CityFilter[]>;

  @Or(() => CityFilter)
  readonly or?: Given<readonly CityFilter[]>;

  @Not(() => CityFilter)
  readonly not?: Given<CityFilter>;
}

const agreementsOf = ({ agreements }: City): readonly Agreement[] => agreements;

/** Turns a filter into the cities of which all holds that it says; throws BadUserInput where it makes no sense. */
export const citySelection: SelectionOf<CityFilter> = selectionOf<CityFilter>('City', {
  slug: hasSlug('City'),
  continent: isOneOf('City', ({ country }) => country.continent),
  country: (codes, store) =>
    ofCountry(
      codes.map((code) => code.toLowerCase()),
      store,
    ),
  twinOf: hasSome({ of: 'City', relativesOf: ({ twins }) => twins, to: 'City' }, hasSlug('City')),
  near: (circle, { cities }) => cities.within(wellFormed(circle)),
  agreement: hasSome({ of: 'City', relativesOf: agreementsOf, to: 'Agreement' }, (filter, store) =>
    agreementSelection(filter, store),
  ),
});

const ofCountry = isOneOf('City', ({ country }) => country.slug);
