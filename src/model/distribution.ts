import { Field, ID, ObjectType } from 'type-graphql';
import { schema } from '../vocabulary/schema.js';
import { Iri } from './scalars.js';
import { identity, Term } from './term.js';

@ObjectType({
  description: 'A file to download: the whole dataset in one format, or one of its tables.',
  simpleResolvers: true,
})
@Term(schema.DataDownload)
export class Distribution {
  @Field(() => ID, { description: 'The IRI of the distribution as a thing to be described.' })
  @Term(identity, { computed: true })
  readonly id!: string;

  @Field(() => String, {
    description: 'The name of the format, such as `Turtle`, and of the table where it holds one.',
  })
  @Term(schema.name)
  readonly name!: string;

  @Field(() => String, { description: 'The media type (RFC 6838), such as `text/turtle`.' })
  @Term(schema.encodingFormat)
  readonly mediaType!: string;

  @Field(() => Iri, { description: 'Where the file can be fetched.' })
  @Term(schema.contentUrl)
  readonly contentUrl!: string;
}
