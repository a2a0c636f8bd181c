import { Field, ObjectType } from 'type-graphql';
import { schema } from '../vocabulary/schema.js';
import { vcard } from '../vocabulary/vcard.js';
import { wdt } from '../vocabulary/wdt.js';
import { Agreement } from './agreement.js';
import { Country } from './country.js';
import { GeoCoordinates } from './geo-coordinates.js';
import { Named } from './named.js';
import { Population } from './population.js';
import { Iri, TimeZone } from './scalars.js';
import { Term } from './term.js';

@ObjectType({ implements: Named, description: 'A city that is party to a twinning agreement.', simpleResolvers: true })
@Term(schema.City)
export class City extends Named {
  @Field(() => String, { description: 'The city’s short name in addresses, such as `san-paolo`; unique among cities.' })
  @Term(schema.identifier, { computed: true })
  override readonly slug!: string;

  @Field(() => Country, { description: 'The country the city lies in.' })
  @Term(schema.containedInPlace)
  readonly country!: Country;

  @Field(() => GeoCoordinates, { description: 'A point in the middle of the city.' })
  @Term(schema.geo)
  readonly location!: GeoCoordinates;

  @Field(() => TimeZone, { description: 'The time zone the city’s clocks follow.' })
  @Term(vcard.tz)
  readonly timeZone!: string;

  @Field(() => Population, {
    nullable: true,
    description: 'The number of inhabitants; null where no source is good enough.',
  })
  @Term(schema.additionalProperty)
  readonly population!: Population | null;

  @Field(() => Iri, { nullable: true, description: 'The city’s official website; null where none is known.' })
  @Term(schema.url)
  readonly website!: string | null;

  @Field(() => Iri, {
    nullable: true,
    description: 'The publisher’s page about the twinning with this city; null where there is none.',
  })
  @Term(schema.mainEntityOfPage)
  readonly page!: string | null;

  @Field(() => [Iri], { description: 'The same city in other public registers, such as Wikidata and GeoNames.' })
  @Term(schema.sameAs)
  readonly sameAs!: readonly string[];

  @Field(() => [Agreement], { description: 'The agreements the city is party to, in the order of their slugs.' })
  @Term(schema.subjectOf, { computed: true })
  readonly agreements!: readonly Agreement[];

  @Field(() => [City], { description: 'The cities it is twinned with, in the order of their slugs.' })
  @Term(wdt.P190, { computed: true })
  readonly twins!: readonly City[];
}
