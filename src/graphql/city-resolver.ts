import { Arg, Ctx, FieldResolver, Float, Resolver, Root } from 'type-graphql';
import { City } from '../model/city.js';
import { NoTerm } from '../model/no-term.js';
import type { Context } from './context.js';
import { greatCircleDistance } from '../store/great-circle-distance.js';

@Resolver(() => City)
export class CityResolver {
  @FieldResolver(() => Float, {
    nullable: true,
    description:
      'The distance to another city along the surface of the globe, in kilometres, to the nearest 100 metres; null where there is no such city.',
  })
  @NoTerm('it depends on the city it is measured to')
  distanceTo(
    @Root() city: City,
    @Arg('slug', () => String, { description: 'The other city’s slug, such as `osaka`.' }) slug: string,
    @Ctx() { store }: Context,
  ): number | null {
    const other = store.list('City').get(slug.toLowerCase());
    return other ? greatCircleDistance(city.location, other.location) : null;
  }
}
