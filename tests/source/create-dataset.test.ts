import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.js';
import { createDatasetDraft } from '../../src/source/create-dataset.js';
import type { LocatedRecord, RawRecord } from '../../src/source/records.js';
import { publicUrl } from '../support/gateway.js';
import { publication } from './publication.js';
import { shippedRecords } from './shipped-records.js';

const records = await shippedRecords();

function datasetOf(records: readonly LocatedRecord[]): Dataset {
  const draft = createDatasetDraft(publication);
  for (const record of records) draft.add(record);
  return draft.finish();
}

const shipped = datasetOf(records);

/** The dataset of the shipped records with other fields in some of them. */
const changed = (fieldsOf: (record: LocatedRecord) => RawRecord): Dataset =>
  datasetOf(records.map((record) => ({ ...record, fields: { ...record.fields, ...fieldsOf(record) } })));

const withDates = (dates: Readonly<Record<string, string | number>>): Dataset =>
  changed(({ shape, key }) => (shape === 'Agreement' ? { date: dates[key] } : {}));

describe('the time a dataset is about', () => {
  it('is from the first agreement to the day the dataset was last changed', () => {
    expect(shipped.temporalCoverage).toBe('1961-07-28/2026-11-25');
  });

  it.each([
    ['a day', '1961-07-28'],
    ['a month', '1961-07'],
    ['a year', '1961'],
  ])('starts as precisely as %s is known', (_precision, date) => {
    const { temporalCoverage } = withDates({ 'milano-san-paolo': date, 'milano-daegu': '2015-07-02' });
    expect(temporalCoverage).toBe(`${date}/2026-11-25`);
  });

  it('starts in a year that was written as a number', () => {
    expect(withDates({ 'milano-osaka': 1950, 'milano-daegu': '1961' }).temporalCoverage).toBe('1950/2026-11-25');
  });

  it('starts with no date of anything but an agreement', () => {
    const { temporalCoverage } = changed(({ key }) => (key === 'osaka' ? { date: '1900' } : {}));
    expect(temporalCoverage).toBe('1961-07-28/2026-11-25');
  });

  it('is none where no agreement has a date', () => {
    expect(withDates({}).temporalCoverage).toBeNull();
  });
});

describe('the dataset', () => {
  it('is modified when any of its records is', () => {
    const { modified } = changed(({ key }) => (key === 'osaka' ? { modified: '2027-01-01' } : {}));
    expect(modified).toBe('2027-01-01');
  });

  it('is about the time up to that day', () => {
    const { temporalCoverage } = changed(({ key }) => (key === 'osaka' ? { modified: '2027-01-01' } : {}));
    expect(temporalCoverage).toBe('1961-07-28/2027-01-01');
  });

  it('was issued when its own record says, whatever was modified before', () => {
    const { issued } = changed(({ key }) => (key === 'osaka' ? { modified: '2020-01-01' } : {}));
    expect(issued).toBe('2026-11-22');
  });

  it('gives its publisher and its contact addresses of their own', () => {
    expect([shipped.id, shipped.publisher.id, shipped.publisher.contactPoint.id]).toEqual([
      `${publicUrl}/dataset`,
      `${publicUrl}/dataset#publisher`,
      `${publicUrl}/dataset#contact`,
    ]);
  });

  it('keeps what is written of its publisher', () => {
    expect(shipped.publisher).toMatchObject({ name: 'Comune di Milano', identifier: 'c_f205' });
  });

  it('has the files that the gateway offers', () => {
    expect(shipped.distributions).toBe(publication.distributions);
  });

  it('cannot be changed, nor can its publisher', () => {
    expect([shipped, shipped.publisher, shipped.publisher.contactPoint].map(Object.isFrozen)).toEqual([
      true,
      true,
      true,
    ]);
  });
});
