import { Ctx, Query, Resolver } from 'type-graphql';
import { Dataset } from '../model/dataset.js';
import type { Context } from './context.js';

@Resolver()
export class DatasetResolver {
  @Query(() => Dataset, { description: 'The dataset as a whole: its title, publisher, licence, version and files.' })
  dataset(@Ctx() { store }: Context): Dataset {
    return store.dataset;
  }
}
