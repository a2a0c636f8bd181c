import type { ComponentType, VNode } from 'preact';
import { Agreement } from '../../model/agreement.js';
import { Dataset } from '../../model/dataset.js';
import { DateText } from '../parts/date-text.js';
import { Licence } from '../parts/licence.js';
import { AgreementDate } from '../parts/agreement-date.js';

/** The fields that are shown in their own way, by the name of the shape and of the field. */
export const fieldViews: Readonly<Record<string, ComponentType<{ readonly thing: object }>>> = {
  'Agreement.date': AgreementDateView,
  'Dataset.licence': LicenceView,
  'Dataset.temporalCoverage': PeriodView,
};

function AgreementDateView({ thing }: { readonly thing: object }): VNode | null {
  return thing instanceof Agreement ? <AgreementDate agreement={thing} /> : null;
}

function LicenceView({ thing }: { readonly thing: object }): VNode | null {
  return thing instanceof Dataset ? <Licence licence={thing.licence} /> : null;
}

function PeriodView({ thing }: { readonly thing: object }): VNode | null {
  const [start, end] = thing instanceof Dataset ? (thing.temporalCoverage?.split('/') ?? []) : [];
  return start !== undefined && end !== undefined ? (
    <>
      <DateText date={start} /> – <DateText date={end} />
    </>
  ) : null;
}
