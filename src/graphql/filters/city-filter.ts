import { Field, InputType } from 'type-graphql';
import type { City } from '../../model/city.js';
import { Continent } from '../../model/continent.js';
import { CountryCode } from '../../model/scalars.js';
import type { Given } from '../given.js';
import { AgreementFilter, agreementPredicate } from './agreement-filter.js';
import { And, Not, Or } from './combinators.js';
import { hasSlug, hasSome, isOneOf } from './conditions.js';
import { isWithinCircle, GeoCircle } from './geo-circle.js';
import { Filter } from './filter.js';
import { predicateOf, type PredicateOf } from './predicate-of.js';
import { Values } from './values.js';

@InputType({ description: 'Finds the cities for which every condition given here holds.' })
export class CityFilter extends Filter {
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

/** Turns a filter into the predicate that holds of the cities wanted; throws BadUserInput where it makes no sense. */
export const cityPredicate: PredicateOf<CityFilter, City> = predicateOf<CityFilter, City>({
  slug: hasSlug,
  continent: isOneOf(({ country }) => country.continent),
  country: (codes) => {
    const holds = hasSlug(codes);
    return ({ country }) => holds(country);
  },
  twinOf: (slugs) => hasSome(({ twins }) => twins, hasSlug(slugs)),
  near: isWithinCircle,
  agreement: (filter) => hasSome(({ agreements }) => agreements, agreementPredicate(filter)),
});
