import { Dataset } from '../model/dataset.js';
import { ContactPoint, Organization } from '../model/organization.js';
import { createDecoder } from './decode.js';
import type { Publication } from './publication.js';
import type { LocatedRecord, RawRecord } from './records.js';

/** A dataset in the making. */
export interface DatasetDraft {
  /** Takes note of a record of any shape. */
  readonly add: (record: Pick<LocatedRecord, 'shape' | 'fields'>) => void;
  /** The record of the dataset itself; nothing where none was added. */
  readonly fields: () => RawRecord;
  /** Turns the record of the dataset, and what follows from all other records, into the dataset. */
  readonly finish: () => Dataset;
}

/** Begins a dataset, which says of itself what its records say. */
export function createDatasetDraft(publication: Publication): DatasetDraft {
  let fields: RawRecord = {};
  // The dataset has changed when any of its records has.
  let modified: Span | undefined;
  let dates: Span | undefined;
  return {
    add: ({ shape, fields: own }) => {
      if (shape === 'Dataset') fields = own;
      modified = extended(modified, own['modified']);
      if (shape === 'Agreement') dates = extended(dates, own['date']);
    },
    fields: () => fields,
    finish: () => {
      const computed = { modified: modified?.last, temporalCoverage: coverage(dates, modified?.last) };
      return createDataset(fields, computed, publication);
    },
  };
}

/** The earliest and the latest of some dates. */
interface Span {
  readonly first: string;
  readonly last: string;
}

function extended(span: Span | undefined, value: unknown): Span | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return span;
  // YAML reads a bare year as a number.
  const date = String(value);
  if (!span) return { first: date, last: date };
  if (date < span.first) return { ...span, first: date };
  return date > span.last ? { ...span, last: date } : span;
}

/** From the first agreement to the day of the last change, or to an agreement that is younger than its record says. */
function coverage(dates: Span | undefined, modified: string | undefined): string | null {
  if (!dates) return null;
  const { first, last } = dates;
  return `${first}/${modified === undefined || last > modified ? last : modified}`;
}

function createDataset(fields: RawRecord, computed: object, { iris, shapes, distributions }: Publication): Dataset {
  const dataset = Object.assign(new Dataset(), createDecoder('Dataset', shapes)(fields));
  const contactPoint = Object.assign(new ContactPoint(), dataset.publisher.contactPoint, { id: iris.contact });
  const publisher = Object.assign(new Organization(), dataset.publisher, {
    id: iris.publisher,
    contactPoint: Object.freeze(contactPoint),
  });
  const own = { id: iris.dataset, publisher: Object.freeze(publisher), distributions };
  return Object.freeze(Object.assign(dataset, computed, own));
}
