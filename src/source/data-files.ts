/** A file of a data folder: the shape of its records, and whether it holds many of them under keys. */
export interface DataFile {
  readonly name: string;
  readonly shape: 'Dataset' | 'City' | 'Country' | 'Agreement' | 'Sector';
  /** What the key of a record is; without one the whole file is one record. */
  readonly key?: 'slug' | 'code';
}

/** The files of a data folder. */
export const dataFiles: readonly DataFile[] = [
  { name: 'dataset.yaml', shape: 'Dataset' },
  { name: 'cities.yaml', shape: 'City', key: 'slug' },
  { name: 'countries.yaml', shape: 'Country', key: 'code' },
  { name: 'agreements.yaml', shape: 'Agreement', key: 'slug' },
  { name: 'sectors.yaml', shape: 'Sector', key: 'slug' },
];

/** The block of `dataset.yaml` that says what holds for every agreement that does not say otherwise. */
export const agreementDefaults = 'agreements';

/** The fields of an agreement that the block may give. */
export const defaultableFields: readonly string[] = ['names', 'status', 'duration', 'sectors'];

/** The list in `dataset.yaml` of the addresses whose records were taken out. */
export const withdrawnPaths = 'withdrawn';

/** Stands for the names of the parties in the names that the block gives. */
export const partiesPlaceholder = '{parties}';
