import { Field, ObjectType } from 'type-graphql';
import { schema } from '../vocabulary/schema.js';
import { LanguageArgument } from './language-argument.js';
import type { Language } from './language.js';
import { NoTerm } from './no-term.js';
import { GeoBox, Iri } from './scalars.js';
import { identity, Term } from './term.js';
import { pickText, Text, type Texts } from './text.js';

@ObjectType({ description: 'An area on the globe (WGS 84), told by the box around it.', simpleResolvers: true })
@Term(schema.GeoShape)
export class GeoShape {
  @Field(() => GeoBox, { description: 'The box around it: its south, west, north and east.' })
  @Term(schema.box)
  readonly box!: string;
}

@ObjectType({ description: 'A part of the world that the dataset is about.', simpleResolvers: true })
@Term(schema.Place)
export class Place {
  @Field(() => Iri, { description: 'Its IRI in a public register, such as the EU’s authority table “place”.' })
  @Term(identity)
  readonly iri!: string;

  @Field(() => [Text], { description: 'Its names with their languages.' })
  @Term(schema.name, { atLeast: 1 })
  readonly names!: Texts;

  @Field(() => String, { description: 'Its name in one language: the one asked for, else Italian, else any.' })
  @NoTerm('it is one of `names`')
  name(@LanguageArgument() language: Language | null | undefined): string {
    return pickText(this.names, language);
  }

  @Field(() => GeoShape, { description: 'The area it covers.' })
  @Term(schema.geo)
  readonly shape!: GeoShape;
}
