import { Dataset } from '../model/dataset.js';
import { ContactPoint, Organization } from '../model/organization.js';
import { createDecoder } from './decode.js';
import type { Publication } from './publication.js';
import type { LocatedRecord } from './records.js';

/** Turns the record of the dataset, and what follows from all other records, into the dataset. */
export function createDataset(records: readonly LocatedRecord[], publication: Publication): Dataset {
  const { iris, shapes, distributions } = publication;
  const record = records.find(({ shape }) => shape === 'Dataset');
  const dataset = Object.assign(new Dataset(), createDecoder('Dataset', shapes)(record?.fields ?? {}));
  const contactPoint = Object.assign(new ContactPoint(), dataset.publisher.contactPoint, { id: iris.contact });
  const publisher = Object.assign(new Organization(), dataset.publisher, {
    id: iris.publisher,
    contactPoint: Object.freeze(contactPoint),
  });
  // The dataset has changed when any of its records has.
  const modified = valuesOf(records, 'modified').at(-1);
  const temporalCoverage = coverage(records, modified);
  const computed = { id: iris.dataset, modified, temporalCoverage, publisher: Object.freeze(publisher), distributions };
  return Object.freeze(Object.assign(dataset, computed));
}

/** From the first agreement to the day of the last change, or to an agreement that is younger than its record says. */
function coverage(records: readonly LocatedRecord[], modified: string | undefined): string | null {
  const agreements = records.filter(({ shape }) => shape === 'Agreement');
  const dates = valuesOf(agreements, 'date');
  const [first, last = ''] = [dates[0], dates.at(-1)];
  return first === undefined ? null : `${first}/${modified === undefined || last > modified ? last : modified}`;
}

/** The dates the records have in a field, the earliest first. */
const valuesOf = (records: readonly LocatedRecord[], field: string): readonly string[] =>
  records
    .map(({ fields }) => fields[field])
    // YAML reads a bare year as a number.
    .flatMap((value) => (typeof value === 'string' || typeof value === 'number' ? [String(value)] : []))
    .sort();
