import { Field, ObjectType } from 'type-graphql';
import { schema } from '../vocabulary/schema.js';
import { Latitude, Longitude } from './scalars.js';
import { Term } from './term.js';

@ObjectType({ description: 'A point on the globe (WGS 84).', simpleResolvers: true })
@Term(schema.GeoCoordinates)
export class GeoCoordinates {
  @Field(() => Latitude, { description: 'Decimal degrees north of the equator, negative to the south.' })
  @Term(schema.latitude)
  readonly latitude!: number;

  @Field(() => Longitude, { description: 'Decimal degrees east of Greenwich, negative to the west.' })
  @Term(schema.longitude)
  readonly longitude!: number;
}
