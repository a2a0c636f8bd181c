import { Field, InputType } from 'type-graphql';
import { AgreementStatus, Duration } from '../../model/agreement-enums.js';
import { partiesOf, sectorsOf } from '../../store/agreement-relatives.js';
import type { Given } from '../given.js';
import { CityFilter, citySelection } from './city-filter.js';
import { And, Not, Or } from './combinators.js';
import { hasSlug, hasSome, isOneOf } from './conditions.js';
import { DateRange, selectWithin } from './date-range.js';
import { selectionOf, type SelectionOf } from './selection-of.js';
import { Values } from './values.js';

@InputType({ description: 'Finds the agreements for which every condition given here holds.' })
export class AgreementFilter {
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

/** Turns a filter into the agreements of which all holds that it says; throws BadUserInput where it makes no sense. */
export const agreementSelection: SelectionOf<AgreementFilter> = selectionOf<AgreementFilter>('Agreement', {
  slug: hasSlug('Agreement'),
  party: hasSome({ of: 'Agreement', relativesOf: partiesOf, to: 'City' }, (filter, store) =>
    citySelection(filter, store),
  ),
  sector: hasSome({ of: 'Agreement', relativesOf: sectorsOf, to: 'Sector' }, hasSlug('Sector')),
  status: isOneOf('Agreement', ({ status }) => status),
  duration: isOneOf('Agreement', ({ duration }) => duration),
  date: (range, store) => selectWithin(range, store.list('Agreement')),
  hasDate: (wanted, store) => isDated([wanted], store),
});

const isDated = isOneOf('Agreement', ({ date }) => date !== null);
