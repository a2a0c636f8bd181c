import type { Agreement } from '../model/agreement.js';
import type { City } from '../model/city.js';
import type { Country } from '../model/country.js';
import type { Dataset } from '../model/dataset.js';
import type { EntityName } from '../model/iris.js';
import type { Node } from '../model/node.js';
import type { Sector } from '../model/sector.js';
import type { Snapshot } from '../model/snapshot.js';
import { find, pageOf, type Keyed, type Page, type PageRequest } from './page.js';

/** The class of each entity by its name. */
export interface Entities {
  readonly City: City;
  readonly Country: Country;
  readonly Agreement: Agreement;
  readonly Sector: Sector;
}

/** The questions one may ask of the entities of one type. */
export interface Collection<T extends Keyed> {
  readonly totalCount: number;
  get(slug: string): T | undefined;
  page(request: PageRequest): Page<T>;
}

/** The questions one may ask of a snapshot. */
export interface Store {
  readonly dataset: Dataset;
  /** Finds an entity or the dataset by its IRI. */
  node(id: string): Node | undefined;
  list<Name extends EntityName>(entity: Name): Collection<Entities[Name]>;
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
    City: collection(snapshot.City),
    Country: collection(snapshot.Country),
    Agreement: collection(snapshot.Agreement),
    Sector: collection(snapshot.Sector),
  };
  return { dataset: snapshot.dataset, node: (id) => byId.get(id), list: (entity) => lists[entity] };
}

function collection<T extends Keyed>(items: readonly T[]): Collection<T> {
  return {
    totalCount: items.length,
    get: (slug) => find(items, slug),
    page: (request) => pageOf(items, request),
  };
}
