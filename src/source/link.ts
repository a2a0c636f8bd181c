import { Agreement } from '../model/agreement.js';
import { City } from '../model/city.js';
import { Country } from '../model/country.js';
import type { Dataset } from '../model/dataset.js';
import { groupBy } from '../model/group-by.js';
import { precisionOf, yearOf } from '../model/partial-date.js';
import { Sector } from '../model/sector.js';
import type { Snapshot } from '../model/snapshot.js';
import { createAgreementNaming } from './agreement-names.js';
import { agreementDefaults, withdrawnPaths } from './data-files.js';
import { createDataset } from './create-dataset.js';
import { createEntities, entitiesOf, lookUp, type EntityIndex } from './entity-index.js';
import type { Publication } from './publication.js';
import { isRawRecord, listOf, type LocatedRecord, type RawRecord } from './records.js';

/** The entities of a snapshot while they are being linked. */
interface Indexes {
  readonly countries: EntityIndex<Country>;
  readonly cities: EntityIndex<City>;
  readonly sectors: EntityIndex<Sector>;
  readonly agreements: EntityIndex<Agreement>;
}

/** Turns records that were found valid into a snapshot: entities that refer to each other, in order and frozen. */
export function linkSnapshot(records: readonly LocatedRecord[], publication: Publication): Snapshot {
  const dataset = createDataset(records, publication);
  const indexes: Indexes = {
    countries: createEntities(Country, 'Country', records, publication),
    cities: createEntities(City, 'City', records, publication),
    sectors: createEntities(Sector, 'Sector', records, publication),
    agreements: createEntities(Agreement, 'Agreement', withDefaults(records), publication),
  };
  linkAgreements(indexes, dataset);
  linkCities(indexes);
  linkCountries(indexes);
  linkSectors(indexes, publication.iris.list('Sector'));
  const lists = {
    City: entitiesOf(indexes.cities),
    Country: entitiesOf(indexes.countries),
    Agreement: entitiesOf(indexes.agreements),
    Sector: entitiesOf(indexes.sectors),
  };
  Object.values(lists)
    .flat()
    .forEach((entity) => Object.freeze(entity));
  const withdrawn = new Set(listOf(datasetFields(records)[withdrawnPaths]).map(String));
  return Object.freeze({ dataset, ...lists, withdrawn: Object.freeze(withdrawn) });
}

const datasetFields = (records: readonly LocatedRecord[]): RawRecord =>
  records.find(({ shape }) => shape === 'Dataset')?.fields ?? {};

/** What an agreement does not say, the dataset says for all. */
function withDefaults(records: readonly LocatedRecord[]): readonly LocatedRecord[] {
  const defaults = datasetFields(records)[agreementDefaults];
  const agreements = records.filter(({ shape }) => shape === 'Agreement');
  return agreements.map((record) => ({
    ...record,
    fields: { ...(isRawRecord(defaults) ? defaults : {}), ...record.fields },
  }));
}

function linkAgreements({ agreements, cities, sectors }: Indexes, dataset: Dataset): void {
  const nameAgreement = createAgreementNaming();
  const sectorsOf = createSectorLists(sectors);
  for (const { entity, fields } of agreements.values()) {
    const parties = listOf(fields['parties']).map((key) => lookUp(cities, key));
    const { date } = entity;
    Object.assign(entity, {
      dataset,
      parties: Object.freeze(parties),
      names: nameAgreement(entity.names, parties),
      sectors: sectorsOf(fields),
      datePrecision: date === null ? null : precisionOf(date),
      year: date === null ? null : yearOf(date),
    });
  }
}

/** Gives agreements that name the same sectors one list of them. */
function createSectorLists(sectors: Indexes['sectors']): (fields: RawRecord) => readonly Sector[] {
  const lists = new Map<string, readonly Sector[]>();
  return (fields) => {
    const keys = listOf(fields['sectors']);
    const name = keys.join(' ');
    const list = lists.get(name) ?? inOrder(keys.map((key) => lookUp(sectors, key)));
    lists.set(name, list);
    return list;
  };
}

function linkCities({ cities, countries, agreements }: Indexes): void {
  const byParty = groupBy(entitiesOf(agreements), ({ parties }) => parties);
  for (const { entity, fields } of cities.values()) {
    const own = byParty.get(entity) ?? [];
    const twins = new Set(own.flatMap(({ parties }) => parties).filter((city) => city !== entity));
    Object.assign(entity, {
      country: lookUp(countries, fields['country']),
      agreements: Object.freeze(own),
      twins: inOrder([...twins]),
    });
  }
}

function linkCountries({ countries, cities }: Indexes): void {
  const byCountry = groupBy(entitiesOf(cities), ({ country }) => [country]);
  for (const [code, { entity }] of countries) {
    Object.assign(entity, { code, cities: Object.freeze(byCountry.get(entity) ?? []) });
  }
}

function linkSectors({ sectors, agreements }: Indexes, termSet: string): void {
  const bySector = groupBy(entitiesOf(agreements), (agreement) => agreement.sectors);
  for (const { entity } of sectors.values()) {
    Object.assign(entity, { termSet, agreements: Object.freeze(bySector.get(entity) ?? []) });
  }
}

const inOrder = <T extends { readonly slug: string }>(entities: readonly T[]): readonly T[] =>
  Object.freeze([...entities].sort((a, b) => (a.slug < b.slug ? -1 : 1)));
