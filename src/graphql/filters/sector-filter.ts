import { Field, InputType } from 'type-graphql';
import type { Given } from '../given.js';
import { AgreementFilter, agreementSelection } from './agreement-filter.js';
import { And, Not, Or } from './combinators.js';
import { hasSlug, hasSome } from './conditions.js';
import { selectionOf, type SelectionOf } from './selection-of.js';
import { Values } from './values.js';

@InputType({ description: 'Finds the sectors, or fields of cooperation, for which every condition given here holds.' })
export class SectorFilter {
  @Values(() => String, 'Its slug is one of these, such as `cultura`.')
  readonly slug?: Given<readonly string[]>;

  @Field(() => AgreementFilter, {
    nullable: true,
    description: 'At least one of the agreements that cover it matches this filter.',
  })
  readonly agreement?: Given<AgreementFilter>;

  @And(() => SectorFilter)
  readonly and?: Given<readonly SectorFilter[]>;

  @Or(() => SectorFilter)
  readonly or?: Given<readonly SectorFilter[]>;

  @Not(() => SectorFilter)
  readonly not?: Given<SectorFilter>;
}

/** Turns a filter into the sectors of which all holds that it says; throws BadUserInput where it makes no sense. */
export const sectorSelection: SelectionOf<SectorFilter> = selectionOf<SectorFilter>('Sector', {
  slug: hasSlug('Sector'),
  agreement: hasSome(
    { of: 'Sector', relativesOf: ({ agreements }) => agreements, to: 'Agreement' },
    agreementSelection,
  ),
});
