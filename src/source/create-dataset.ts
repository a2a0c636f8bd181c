import { Dataset } from '../model/dataset.js';
import { ContactPoint, Organization } from '../model/organization.js';
import { decodeRecord } from './decode.js';
import type { Publication } from './publication.js';
import type { LocatedRecord } from './records.js';

/** Turns the record of the dataset, and what follows from all other records, into the dataset. */
export function createDataset(records: readonly LocatedRecord[], publication: Publication): Dataset {
  const { iris, shapes, distributions } = publication;
  const record = records.find(({ shape }) => shape === 'Dataset');
  const dataset = Object.assign(new Dataset(), decodeRecord(record?.fields ?? {}, 'Dataset', shapes));
  const contactPoint = Object.assign(new ContactPoint(), dataset.publisher.contactPoint, { id: iris.contact });
  const publisher = Object.assign(new Organization(), dataset.publisher, {
    id: iris.publisher,
    contactPoint: Object.freeze(contactPoint),
  });
  // The dataset has changed when any of its records has.
  const modified = valuesOf(records, 'modified').at(-1);
  const [first] = valuesOf(
    records.filter(({ shape }) => shape === 'Agreement'),
    'date',
  );
  const temporalCoverage = first === undefined ? null : `${first}/${modified ?? ''}`;
  const computed = { id: iris.dataset, modified, temporalCoverage, publisher: Object.freeze(publisher), distributions };
  return Object.freeze(Object.assign(dataset, computed));
}

/** The dates the records have in a field, the earliest first. */
const valuesOf = (records: readonly LocatedRecord[], field: string): readonly string[] =>
  records
    .map(({ fields }) => fields[field])
    // YAML reads a bare year as a number.
    .flatMap((value) => (typeof value === 'string' || typeof value === 'number' ? [String(value)] : []))
    .sort();
