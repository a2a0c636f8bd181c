import { Field, InputType } from 'type-graphql';
import { AgreementStatus, Duration } from '../../model/agreement-enums.js';
import type { Agreement } from '../../model/agreement.js';
import type { Given } from '../given.js';
import { CityFilter, cityPredicate } from './city-filter.js';
import { And, Not, Or } from './combinators.js';
import { hasSlug, hasSome, isOneOf } from './conditions.js';
import { DateRange, isWithin } from './date-range.js';
import { Filter } from './filter.js';
import { predicateOf, type PredicateOf } from './predicate-of.js';
import { Values } from './values.js';

@InputType({ description: 'Finds the agreements for which every condition given here holds.' })
export class AgreementFilter extends Filter {
  @Values(() => String, 'Its slug is one of these, such as `milano-daegu`.')
  readonly slug?: Given<readonly string[]>;

  @Field(() => CityFilter, {
    nullable: true,
    description:
      'At least one of its parties matches this filter: the same party all its conditions. Milan itself makes each of its agreements European, so for its twins in Europe write `party: { twinOf: "milano", continent: EUROPE }`.',
  })
  readonly party?: Given<CityFilter>;

  @Values(() => String, 'It covers one of these sectors, by their slugs, such as `cultura`.')
  readonly sector?: Given<readonly string[]>;

  @Values(() => AgreementStatus, 'The publisher lists it under one of these.')
  readonly status?: Given<readonly string[]>;

  @Values(() => Duration, 'It is meant to last in one of these ways.')
  readonly duration?: Given<readonly string[]>;

  @Field(() => DateRange, {
    nullable: true,
    description:
      'It came about within this time, for certain: of a date known only by its year, the whole year must lie within. An agreement without a date matches only a range that is open at both ends.',
  })
  readonly date?: Given<DateRange>;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether anything is known of its date: true for those with one, false for those without.',
  })
  readonly hasDate?: Given<boolean>;

  @And(() => AgreementFilter)
  readonly and?: Given<readonly AgreementFilter[]>;

  @Or(() => AgreementFilter)
  readonly or?: Given<readonly AgreementFilter[]>;

  @Not(() => AgreementFilter)
  readonly not?: Given<AgreementFilter>;
}

/** Turns a filter into the predicate that holds of the agreements wanted; throws BadUserInput where it makes no sense. */
export const agreementPredicate: PredicateOf<AgreementFilter, Agreement> = predicateOf<AgreementFilter, Agreement>({
  slug: hasSlug,
  party: (city) => hasSome(({ parties }) => parties, cityPredicate(city)),
  sector: (slugs) => hasSome(({ sectors }) => sectors, hasSlug(slugs)),
  status: isOneOf(({ status }) => status),
  duration: isOneOf(({ duration }) => duration),
  date: (range) => {
    const holds = isWithin(range);
    return ({ date }) => holds(date);
  },
  hasDate:
    (wanted) =>
    ({ date }) =>
      (date !== null) === wanted,
});
