import { Field, ObjectType } from 'type-graphql';
import { schema } from '../vocabulary/schema.js';
import type { City } from './city.js';
import { CityConnection } from './connections.js';
import { Continent } from './continent.js';
import { Named } from './named.js';
import { NoTerm } from './no-term.js';
import { CountryCode, Iri } from './scalars.js';
import { Term } from './term.js';

@ObjectType({ implements: Named, description: 'A country that has a twinned city.', simpleResolvers: true })
@Term(schema.Country)
export class Country extends Named {
  @Field(() => CountryCode, { description: 'The two-letter code of ISO 3166-1, in upper case.' })
  @Term(schema.identifier, { computed: true })
  readonly code!: string;

  @Field(() => String, { description: 'The last part of its `id`: its `code` in lower case.' })
  @NoTerm('it is `code` in lower case')
  override readonly slug!: string;

  @Field(() => Continent, { description: 'The continent the country belongs to.' })
  @Term(schema.containedInPlace)
  readonly continent!: string;

  @Field(() => [Iri], { description: 'The same country in Wikidata and in the EU’s authority table.' })
  @Term(schema.sameAs)
  readonly sameAs!: readonly string[];

  @Field(() => CityConnection, { description: 'The twinned cities of the country, page by page.' })
  @Term(schema.containsPlace, { computed: true })
  readonly cities!: readonly City[];
}
