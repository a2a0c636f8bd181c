import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Agreement } from '../../model/agreement.js';
import type { City } from '../../model/city.js';
import type { Connection } from '../../model/connection.js';
import { Country } from '../../model/country.js';
import { Sector } from '../../model/sector.js';
import type { Context } from '../context.js';
import type { AgreementFilter } from '../filters/agreement-filter.js';
import type { CityFilter } from '../filters/city-filter.js';
import type { ListArguments } from './list-of.js';
import { lists } from './lists.js';

@Resolver(() => Country)
export class CountryResolver {
  @FieldResolver()
  cities(
    @Root() country: Country,
    @Args(() => lists.City.arguments) given: ListArguments<CityFilter>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Connection<City> {
    return lists.City.connect(given, { within: country.cities, context, info });
  }
}

@Resolver(() => Sector)
export class SectorResolver {
  @FieldResolver()
  agreements(
    @Root() sector: Sector,
    @Args(() => lists.Agreement.arguments) given: ListArguments<AgreementFilter>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Connection<Agreement> {
    return lists.Agreement.connect(given, { within: sector.agreements, context, info });
  }
}
