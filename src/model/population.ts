import { Field, ObjectType } from 'type-graphql';
import { dcterms } from '../vocabulary/dcterms.js';
import { schema } from '../vocabulary/schema.js';
import { skos } from '../vocabulary/skos.js';
import { wd } from '../vocabulary/wd.js';
import { LanguageArgument } from './language-argument.js';
import type { Language } from './language.js';
import { NoTerm } from './no-term.js';
import { Iri, NonNegativeInt, PartialDate } from './scalars.js';
import { Source } from './source.js';
import { Term } from './term.js';
import { pickText, Text } from './text.js';

@ObjectType({
  description: 'How many people live in a city. Cities count differently: read `scope` before you compare two figures.',
  simpleResolvers: true,
})
@Term(schema.PropertyValue)
export class Population {
  @Field(() => Iri, { description: 'The property the figure is a value of: Wikidata’s “population”.' })
  @Term(schema.propertyID, { computed: true })
  readonly property: string = wd.P1082;

  @Field(() => NonNegativeInt, { description: 'The number of inhabitants.' })
  @Term(schema.value)
  readonly inhabitants!: number;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When they were counted; null where the source does not say.',
  })
  @Term(dcterms.date, { edtf: dcterms.valid })
  readonly asOf!: string | null;

  @Field(() => [Text], { description: 'Who was counted, and how, in all languages there are.' })
  @Term(skos.scopeNote)
  readonly scopes!: readonly Text[];

  @Field(() => String, { nullable: true, description: 'Who was counted, and how, in one language.' })
  @NoTerm('it is one of `scopes`')
  scope(@LanguageArgument() language: Language | null | undefined): string | null {
    return pickText(this.scopes, language);
  }

  @Field(() => [Source], { description: 'Where the figure was taken from.' })
  @Term(schema.citation, { atLeast: 1 })
  readonly sources!: readonly Source[];
}
