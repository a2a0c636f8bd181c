import { Field, ObjectType } from 'type-graphql';
import { dcat } from '../vocabulary/dcat.js';
import { dcterms } from '../vocabulary/dcterms.js';
import { schema } from '../vocabulary/schema.js';
import { Distribution } from './distribution.js';
import { Frequency } from './frequency.js';
import { LanguageArgument } from './language-argument.js';
import type { Language } from './language.js';
import { NoTerm } from './no-term.js';
import { Node } from './node.js';
import { Organization } from './organization.js';
import { Place } from './place.js';
import { Iri, LocalDate } from './scalars.js';
import { Source } from './source.js';
import { Term } from './term.js';
import { pickText, Text, type Texts } from './text.js';

@ObjectType({
  implements: Node,
  description: 'The dataset as a whole: what it is, who publishes it and on which terms.',
  simpleResolvers: true,
})
@Term(schema.Dataset)
export class Dataset extends Node {
  @Field(() => [Text], { description: 'The title in all languages there are.' })
  @Term(schema.name, { atLeast: 1 })
  readonly titles!: Texts;

  @Field(() => String, { description: 'The title in one language.' })
  @NoTerm('it is one of `titles`')
  title(@LanguageArgument() language: Language | null | undefined): string {
    return pickText(this.titles, language);
  }

  @Field(() => [Text], { description: 'What the dataset holds and what twinning is for, in all languages there are.' })
  @Term(schema.description, { atLeast: 1 })
  readonly descriptions!: Texts;

  @Field(() => String, { description: 'What the dataset holds and what twinning is for, in one language.' })
  @NoTerm('it is one of `descriptions`')
  description(@LanguageArgument() language: Language | null | undefined): string {
    return pickText(this.descriptions, language);
  }

  @Field(() => [Text], { description: 'Words to find the dataset by, each with its language.' })
  @Term(schema.keywords)
  readonly keywords!: readonly Text[];

  @Field(() => [Iri], { description: 'Its themes in the EU’s authority table “data theme”.' })
  @Term(dcat.theme)
  readonly themes!: readonly string[];

  @Field(() => [Iri], { description: 'Its subjects as concepts of EuroVoc.' })
  @Term(dcterms.subject)
  readonly subjects!: readonly string[];

  @Field(() => String, {
    description: 'What the publisher’s own catalogue calls the dataset, such as `c_f205:D.gemellaggi`.',
  })
  @Term(dcterms.identifier)
  readonly publisherIdentifier!: string;

  @Field(() => [Iri], { description: 'The languages of its texts in the EU’s authority table “language”.' })
  @Term(dcterms.language, { atLeast: 1 })
  readonly languages!: readonly string[];

  @Field(() => Frequency, { description: 'How often it is updated.' })
  @Term(dcterms.accrualPeriodicity)
  readonly frequency!: string;

  @Field(() => [Place], { description: 'The parts of the world it is about.' })
  @Term(schema.spatialCoverage)
  readonly spatialCoverage!: readonly Place[];

  @Field(() => String, {
    nullable: true,
    description:
      'The time it is about, from the first agreement to the day the dataset was last changed (ISO 8601 interval); null where no date is known.',
  })
  @Term(schema.temporalCoverage, { computed: true })
  readonly temporalCoverage!: string | null;

  @Field(() => Iri, {
    nullable: true,
    description: 'The publisher’s page the dataset was compiled from; null where there is none.',
  })
  @Term(schema.isBasedOn)
  readonly basedOn!: string | null;

  @Field(() => Iri, { description: 'The licence of the compiled data.' })
  @Term(schema.license)
  readonly licence!: string;

  @Field(() => Organization, { description: 'The public body whose agreements these are.' })
  @Term(schema.publisher)
  readonly publisher!: Organization;

  @Field(() => [Source], { description: 'The publications and registers the data were compiled from.' })
  @Term(schema.citation)
  readonly sources!: readonly Source[];

  @Field(() => LocalDate, { description: 'The day any record of the dataset was last changed.' })
  @Term(dcterms.modified)
  override readonly modified!: string;

  @Field(() => LocalDate, { description: 'The day the dataset was first published.' })
  @Term(schema.datePublished)
  readonly issued!: string;

  @Field(() => String, { description: 'The version of the data, such as `1.0.0`.' })
  @Term(schema.version)
  readonly version!: string;

  @Field(() => [Distribution], {
    description: 'The files to download: the whole dataset in each format, and its tables.',
  })
  @Term(schema.distribution, { computed: true })
  readonly distributions!: readonly Distribution[];
}
