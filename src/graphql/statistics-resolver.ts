import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Statistics } from '../model/statistics.js';
import type { Context } from './context.js';
import { AgreementFilter, agreementSelection } from './filters/agreement-filter.js';
import { filterLimitsText } from './filters/check-filter.js';
import { isGiven, type Given } from './given.js';

@Resolver()
export class StatisticsResolver {
  @Query(() => Statistics, {
    description: 'Counts of agreements and cities by place, sector and time, for the figures of a dashboard.',
  })
  statistics(
    @Arg('filter', () => AgreementFilter, {
      nullable: true,
      description: `Which agreements to count: all if left out. ${filterLimitsText}`,
    })
    filter: Given<AgreementFilter>,
    @Arg('twinsOf', () => String, {
      nullable: true,
      description:
        'The slug of a city, such as `milano`: only its agreements are counted, and of the cities, countries and continents only those of its twins. Where there is no such city, all counts are 0 and all groups are empty.',
    })
    twinsOf: Given<string>,
    @Ctx() { store }: Context,
  ): Statistics {
    const city = isGiven(twinsOf) ? store.list('City').get(twinsOf.toLowerCase()) : undefined;
    const all = store.list('Agreement');
    const part = isGiven(twinsOf) ? all.of(city?.agreements ?? []) : all.all();
    const wanted = isGiven(filter) ? agreementSelection(filter, store).new_intersection(part) : part;
    return store.statistics(wanted, city);
  }
}
