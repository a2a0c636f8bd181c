import { Field, ObjectType } from 'type-graphql';
import { schema } from '../vocabulary/schema.js';
import { Iri } from './scalars.js';
import { identity, Term } from './term.js';

@ObjectType({ description: 'A publication a fact was taken from.', simpleResolvers: true })
@Term(schema.WebPage)
export class Source {
  @Field(() => String, { description: 'Who published it, and what it is.' })
  @Term(schema.name)
  readonly title!: string;

  @Field(() => Iri, { description: 'Where it can be read.' })
  @Term(identity)
  readonly url!: string;
}
