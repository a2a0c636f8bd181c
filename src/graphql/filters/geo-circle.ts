import { Field, Float, InputType } from 'type-graphql';
import { Latitude, Longitude } from '../../model/scalars.js';
import { BadUserInput } from '../bad-user-input.js';
// Brings the metadata that decorators need; this module may be the first to load.
import '../../model/term.js';

@InputType({ description: 'A circle on the surface of the globe.' })
export class GeoCircle {
  @Field(() => Latitude, { description: 'Where its middle lies: degrees north of the equator, from -90 to 90.' })
  readonly latitude!: number;

  @Field(() => Longitude, { description: 'Where its middle lies: degrees east of Greenwich, from -180 to 180.' })
  readonly longitude!: number;

  @Field(() => Float, {
    description:
      'How far it reaches from its middle, in kilometres, as `distanceTo` measures: to the nearest 100 metres.',
  })
  readonly radiusKm!: number;
}

/** Gives a circle back; throws BadUserInput if there is no such circle. */
export function wellFormed(circle: GeoCircle): GeoCircle {
  if (circle.radiusKm >= 0 && Number.isFinite(circle.radiusKm)) return circle;
  throw new BadUserInput(`The "radiusKm" of "near" is ${circle.radiusKm}; it must be a number, 0 or more.`);
}
