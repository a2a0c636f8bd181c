import { Args, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Agreement } from '../model/agreement.js';
import type { City } from '../model/city.js';
import type { Connection } from '../model/connection.js';
import { Country } from '../model/country.js';
import { Sector } from '../model/sector.js';
import { pageOf } from '../store/page.js';
import { connect } from './connect.js';
import { ConnectionArguments, pageRequest } from './connection-arguments.js';

@Resolver(() => Country)
export class CountryResolver {
  @FieldResolver()
  cities(@Root() country: Country, @Args(() => ConnectionArguments) page: ConnectionArguments): Connection<City> {
    return connect(pageOf(country.cities, pageRequest(page)));
  }
}

@Resolver(() => Sector)
export class SectorResolver {
  @FieldResolver()
  agreements(
    @Root() sector: Sector,
    @Args(() => ConnectionArguments) page: ConnectionArguments,
  ): Connection<Agreement> {
    return connect(pageOf(sector.agreements, pageRequest(page)));
  }
}
