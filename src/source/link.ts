import { Agreement } from '../model/agreement.js';
import { City } from '../model/city.js';
import { Country } from '../model/country.js';
import type { Dataset } from '../model/dataset.js';
import { lazily } from '../model/lazily.js';
import { groupBy } from '../model/group-by.js';
import { precisionOf, yearOf } from '../model/partial-date.js';
import { Sector } from '../model/sector.js';
import type { Snapshot } from '../model/snapshot.js';
import { createAgreementNaming } from './agreement-names.js';
import { agreementDefaults, withdrawnPaths } from './data-files.js';
import type { Decode } from './decode.js';
import { createDatasetDraft } from './create-dataset.js';
import { createEntityDraft, entitiesOf, lookUp, type EntityIndex } from './entity-index.js';
import type { Publication } from './publication.js';
import { isRawRecord, listOf, type LocatedRecord, type RawRecord } from './records.js';

/** The entities of a snapshot while they are being linked. */
interface Indexes {
  readonly countries: EntityIndex<Country>;
  readonly cities: EntityIndex<City>;
  readonly sectors: EntityIndex<Sector>;
  readonly agreements: EntityIndex<Agreement>;
}

/** A snapshot in the making. */
export interface SnapshotDraft {
  /** Adds a record that was found valid. That of the dataset comes first. */
  readonly add: (record: LocatedRecord) => void;
  /** Links all that was added: entities that refer to each other, in order and frozen. */
  readonly finish: () => Snapshot;
}

/** Begins a snapshot. Of the records it keeps only what the snapshot needs, so that they need not be in memory all at once. */
export function createSnapshotDraft(publication: Publication): SnapshotDraft {
  const dataset = createDatasetDraft(publication);
  const drafts = {
    Country: createEntityDraft(Country, 'Country', publication),
    City: createEntityDraft(City, 'City', publication),
    Sector: createEntityDraft(Sector, 'Sector', publication),
    Agreement: createEntityDraft(Agreement, 'Agreement', publication),
  };
  const defaults = lazily(() => decodedDefaults(dataset.fields(), drafts.Agreement.decode));
  return {
    add: (record) => {
      const { shape, key, fields } = record;
      dataset.add(record);
      if (shape === 'Agreement') drafts.Agreement.add(key, fields, defaults());
      else if (shape !== 'Dataset') drafts[shape].add(key, fields);
    },
    finish: () => {
      const withdrawn = new Set(listOf(dataset.fields()[withdrawnPaths]).map(String));
      const indexes: Indexes = {
        countries: drafts.Country.finish(),
        cities: drafts.City.finish(),
        sectors: drafts.Sector.finish(),
        agreements: drafts.Agreement.finish(),
      };
      const linked = linkEntities(indexes, dataset.finish(), publication);
      return Object.freeze({ ...linked, withdrawn: Object.freeze(withdrawn) });
    },
  };
}

/** What the dataset says of every agreement that does not say otherwise. */
function decodedDefaults(dataset: RawRecord, decode: Decode): RawRecord {
  const defaults = dataset[agreementDefaults];
  const fields = isRawRecord(defaults) ? defaults : {};
  const decoded = decode(fields);
  return Object.fromEntries(Object.keys(fields).map((field) => [field, decoded[field]]));
}

function linkEntities(indexes: Indexes, dataset: Dataset, { iris }: Publication): Omit<Snapshot, 'withdrawn'> {
  linkAgreements(indexes, dataset);
  linkCities(indexes);
  linkCountries(indexes);
  linkSectors(indexes, iris.list('Sector'));
  const lists = {
    City: entitiesOf(indexes.cities),
    Country: entitiesOf(indexes.countries),
    Agreement: entitiesOf(indexes.agreements),
    Sector: entitiesOf(indexes.sectors),
  };
  for (const list of Object.values(lists)) for (const entity of list) Object.freeze(entity);
  return { dataset, ...lists };
}

/** The keys in a field that is not linked yet. */
const keysIn = (entity: object, field: string): readonly unknown[] => listOf(Reflect.get(entity, field));

function linkAgreements({ agreements, cities, sectors }: Indexes, dataset: Dataset): void {
  const nameAgreement = createAgreementNaming();
  const sectorsOf = createSectorLists(sectors);
  for (const entity of agreements.values()) {
    const parties = keysIn(entity, 'parties').map((key) => lookUp(cities, key));
    const { date } = entity;
    Object.assign(entity, {
      dataset,
      parties: Object.freeze(parties),
      names: nameAgreement(entity.names, parties),
      sectors: sectorsOf(entity),
      datePrecision: date === null ? null : precisionOf(date),
      year: date === null ? null : yearOf(date),
    });
  }
}

/** Gives agreements that name the same sectors one list of them. */
function createSectorLists(sectors: Indexes['sectors']): (agreement: Agreement) => readonly Sector[] {
  const lists = new Map<string, readonly Sector[]>();
  return (agreement) => {
    const keys = keysIn(agreement, 'sectors');
    const name = keys.join(' ');
    const list = lists.get(name) ?? inOrder(keys.map((key) => lookUp(sectors, key)));
    lists.set(name, list);
    return list;
  };
}

function linkCities({ cities, countries, agreements }: Indexes): void {
  const byParty = groupBy(entitiesOf(agreements), ({ parties }) => parties);
  for (const entity of cities.values()) {
    const own = byParty.get(entity) ?? [];
    const twins = new Set(own.flatMap(({ parties }) => parties).filter((city) => city !== entity));
    Object.assign(entity, {
      country: lookUp(countries, entity.country),
      agreements: Object.freeze(own),
      twins: inOrder([...twins]),
    });
  }
}

function linkCountries({ countries, cities }: Indexes): void {
  const byCountry = groupBy(entitiesOf(cities), ({ country }) => [country]);
  for (const [code, entity] of countries) {
    Object.assign(entity, { code, cities: Object.freeze(byCountry.get(entity) ?? []) });
  }
}

function linkSectors({ sectors, agreements }: Indexes, termSet: string): void {
  const bySector = groupBy(entitiesOf(agreements), (agreement) => agreement.sectors);
  for (const entity of sectors.values()) {
    Object.assign(entity, { termSet, agreements: Object.freeze(bySector.get(entity) ?? []) });
  }
}

const inOrder = <T extends { readonly slug: string }>(entities: readonly T[]): readonly T[] =>
  Object.freeze([...entities].sort((a, b) => (a.slug < b.slug ? -1 : 1)));
