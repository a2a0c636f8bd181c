import { Field, Int, ObjectType } from 'type-graphql';
import { dcterms } from '../vocabulary/dcterms.js';
import { schema } from '../vocabulary/schema.js';
import { skos } from '../vocabulary/skos.js';
import { AgreementStatus, DateMeaning, Duration } from './agreement-enums.js';
import { City } from './city.js';
import { Dataset } from './dataset.js';
import { LanguageArgument } from './language-argument.js';
import type { Language } from './language.js';
import { Named } from './named.js';
import { NoTerm } from './no-term.js';
import { own, ownTerms } from './own-terms.js';
import { DatePrecision } from './partial-date.js';
import { Iri, PartialDate } from './scalars.js';
import { Sector } from './sector.js';
import { Source } from './source.js';
import { Term } from './term.js';
import { pickText, Text } from './text.js';

@ObjectType({
  implements: Named,
  description: ownTerms.TwinningAgreement.comment.en,
  simpleResolvers: true,
})
@Term(schema.CreativeWork, { additionalType: own('TwinningAgreement') })
export class Agreement extends Named {
  @Field(() => String, {
    description: 'The agreement’s short name in addresses, such as `milano-daegu`; unique among agreements.',
  })
  @Term(schema.identifier, { computed: true })
  override readonly slug!: string;

  @Field(() => [City], { description: 'The cities that are party to the agreement: two, or more.' })
  @Term(schema.about, { atLeast: 2 })
  readonly parties!: readonly City[];

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When the agreement came about, as precisely as it is known and no more; null where no source says.',
  })
  @Term(schema.dateCreated, { edtf: dcterms.created })
  readonly date!: string | null;

  @Field(() => DatePrecision, { nullable: true, description: 'How much of `date` is known; null where `date` is.' })
  @NoTerm('the datatype of `date` says it')
  readonly datePrecision!: DatePrecision | null;

  @Field(() => DateMeaning, { nullable: true, description: 'What happened on `date`; null where `date` is.' })
  @Term(own('dateMeaning'))
  readonly dateMeaning!: string | null;

  @Field(() => Int, { nullable: true, description: 'The year of `date`; null where `date` is.' })
  @NoTerm('it is the beginning of `date`')
  readonly year!: number | null;

  @Field(() => AgreementStatus, { description: 'Whether the publisher lists the agreement as in force.' })
  @Term(schema.creativeWorkStatus)
  readonly status!: string;

  @Field(() => Duration, { description: 'How long the agreement is meant to last.' })
  @Term(own('duration'))
  readonly duration!: string;

  @Field(() => [Sector], {
    description: 'The sectors, or fields of cooperation, it covers, in the order of their slugs.',
  })
  @Term(schema.about)
  readonly sectors!: readonly Sector[];

  @Field(() => Iri, {
    nullable: true,
    description: 'The publisher’s page about the agreement; null where there is none.',
  })
  @Term(schema.mainEntityOfPage)
  readonly page!: string | null;

  @Field(() => [Source], { description: 'The publications its facts were taken from.' })
  @Term(schema.citation, { atLeast: 1 })
  readonly sources!: readonly Source[];

  @Field(() => [Text], {
    description:
      'What a reader should know about the facts, such as where sources disagree, in all languages there are.',
  })
  @Term(skos.note)
  readonly notes!: readonly Text[];

  @Field(() => String, {
    nullable: true,
    description: 'What a reader should know about the facts, in one language; null where there is nothing to say.',
  })
  @NoTerm('it is one of `notes`')
  note(@LanguageArgument() language: Language | null | undefined): string | null {
    return pickText(this.notes, language);
  }

  @Field(() => Dataset, { description: 'The dataset the agreement is published in.' })
  @Term(schema.isPartOf, { computed: true })
  readonly dataset!: Dataset;
}
