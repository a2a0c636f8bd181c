import { Field, ObjectType } from 'type-graphql';
import { NoTerm } from '../../model/no-term.js';

/** What a router learns of this subgraph (Apollo Federation, `_Service`). */
@ObjectType('_Service', { description: 'How this API is composed into a larger one.', simpleResolvers: true })
@NoTerm('it is about the API, not about a thing')
export class FederationService {
  @Field(() => String, { description: 'The contract of this API as a document in the schema definition language.' })
  readonly sdl!: string;
}
