import { Field, ObjectType } from 'type-graphql';
import { schema } from '../vocabulary/schema.js';
import { skos } from '../vocabulary/skos.js';
import type { Agreement } from './agreement.js';
import { AgreementConnection } from './connections.js';
import { Named } from './named.js';
import { Iri } from './scalars.js';
import { Term } from './term.js';

@ObjectType({
  implements: Named,
  description: 'A sector, or field of cooperation, that agreements cover, such as culture or energy.',
  simpleResolvers: true,
})
@Term(schema.DefinedTerm, { additionalType: skos.Concept })
export class Sector extends Named {
  @Field(() => String, {
    description: 'The sector’s short name in addresses, such as `cultura`; unique among sectors.',
  })
  @Term(schema.identifier, { computed: true })
  override readonly slug!: string;

  @Field(() => [Iri], { description: 'Concepts that mean exactly the same, in EuroVoc and Wikidata.' })
  @Term(schema.sameAs)
  readonly sameAs!: readonly string[];

  @Field(() => [Iri], { description: 'Concepts that mean nearly the same (SKOS closeMatch).' })
  @Term(skos.closeMatch)
  readonly closeMatch!: readonly string[];

  @Field(() => [Iri], { description: 'Concepts that are wider, such as the EU’s data themes (SKOS broadMatch).' })
  @Term(skos.broadMatch)
  readonly broadMatch!: readonly string[];

  @Field(() => [Iri], { description: 'Concepts that are narrower (SKOS narrowMatch).' })
  @Term(skos.narrowMatch)
  readonly narrowMatch!: readonly string[];

  @Field(() => [Iri], { description: 'Concepts that are related (SKOS relatedMatch).' })
  @Term(skos.relatedMatch)
  readonly relatedMatch!: readonly string[];

  @Field(() => Iri, { description: 'The set of terms the sector belongs to: the list of all sectors.' })
  @Term(schema.inDefinedTermSet, { computed: true })
  readonly termSet!: string;

  @Field(() => AgreementConnection, { description: 'The agreements that cover the sector, page by page.' })
  @Term(schema.subjectOf, { computed: true })
  readonly agreements!: readonly Agreement[];
}
