import { Field, InterfaceType } from 'type-graphql';
import { schema } from '../vocabulary/schema.js';
import { LanguageArgument } from './language-argument.js';
import type { Language } from './language.js';
import { NoTerm } from './no-term.js';
import { Node } from './node.js';
import { Term } from './term.js';
import { pickText, Text, type Texts } from './text.js';

@InterfaceType({ implements: Node, description: 'A node that has a name, in one or more languages.' })
export abstract class Named extends Node {
  @Field(() => String, { description: 'The last part of its `id`; unique among things of its type.' })
  readonly slug!: string;

  @Field(() => [Text], {
    description: 'All names with their languages. Where one language has several, the usual one comes first.',
  })
  @Term(schema.name, { atLeast: 1 })
  readonly names!: Texts;

  @Field(() => String, { description: 'The name in one language: the one asked for, else Italian, else any.' })
  @NoTerm('it is one of `names`')
  name(@LanguageArgument() language: Language | null | undefined): string {
    return pickText(this.names, language);
  }
}
