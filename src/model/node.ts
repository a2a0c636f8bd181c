import { Field, ID, InterfaceType } from 'type-graphql';
import { dcterms } from '../vocabulary/dcterms.js';
import { LocalDate } from './scalars.js';
import { identity, Term } from './term.js';

@InterfaceType({
  description:
    'Anything with an address of its own. Its `id` is that address: open it in a browser, or fetch it with an `Accept` header for JSON-LD or another RDF format.',
})
export abstract class Node {
  @Field(() => ID, { description: 'The global identifier: an absolute IRI that can be fetched.' })
  @Term(identity, { computed: true })
  readonly id!: string;

  @Field(() => LocalDate, { description: 'The day this record was last changed.' })
  @Term(dcterms.modified)
  readonly modified!: string;
}
