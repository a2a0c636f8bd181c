import type { Agreement } from '../model/agreement.js';
import type { City } from '../model/city.js';
import type { Country } from '../model/country.js';
import type { Dataset } from '../model/dataset.js';
import type { EntityName } from '../model/entity-name.js';
import { entityPath } from '../model/entity-path.js';
import { gradually } from '../model/gradually.js';
import { lazily } from '../model/lazily.js';
import type { Node } from '../model/node.js';
import type { Sector } from '../model/sector.js';
import type { Snapshot } from '../model/snapshot.js';
import { createCitiesNear, type CitiesNear } from './cities-near.js';
import { createCollection, type Collection } from './lists/collection.js';
import { createSearchIndex } from './search-index.js';
import { createSearch, type Search } from './search.js';
import { createStatistics, type CountStatistics } from './statistics.js';

/** The class of each entity by its name. */
export interface Entities {
  readonly City: City;
  readonly Country: Country;
  readonly Agreement: Agreement;
  readonly Sector: Sector;
}

/** The questions one may ask of a snapshot. */
export interface Store {
  readonly dataset: Dataset;
  /** Finds an entity or the dataset by its IRI. */
  node(id: string): Node | undefined;
  list<Name extends EntityName>(entity: Name): Collection<Entities[Name]>;
  readonly cities: CitiesNear;
  /** Tells whether there was such an entity once that was taken out for good. */
  isWithdrawn(entity: EntityName, slug: string): boolean;
  readonly search: Search;
  readonly statistics: CountStatistics;
  /** Does, step by step, what the first search would have to wait for. */
  readonly prepare: () => Iterable<void>;
}

/** Turns a snapshot into the questions one may ask of it. */
export function createStore(snapshot: Snapshot): Store {
  const nodes: readonly Node[] = [
    snapshot.dataset,
    ...snapshot.City,
    ...snapshot.Country,
    ...snapshot.Agreement,
    ...snapshot.Sector,
  ];
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const lists: { readonly [Name in EntityName]: Collection<Entities[Name]> } = {
    City: createCollection(snapshot.City),
    Country: createCollection(snapshot.Country),
    Agreement: createCollection(snapshot.Agreement),
    Sector: createCollection(snapshot.Sector),
  };
  // Only these take time to make.
  const index = gradually(() => createSearchIndex(snapshot));
  const statistics = lazily(() => createStatistics(lists));
  return {
    dataset: snapshot.dataset,
    node: (id) => byId.get(id),
    list: (entity) => lists[entity],
    cities: createCitiesNear(snapshot.City),
    isWithdrawn: (entity, slug) => snapshot.withdrawn.has(entityPath(entity, slug)),
    search: createSearch(index.result),
    statistics: (where, twinsOf) => statistics()(where, twinsOf),
    prepare: index.steps,
  };
}
