import type { ComponentType, VNode } from 'preact';
import { Agreement } from '../../model/agreement.js';
import { AgreementDate } from '../parts/agreement-date.js';

/** The fields that are shown in their own way, by the name of the shape and of the field. */
export const fieldViews: Readonly<Record<string, ComponentType<{ readonly thing: object }>>> = {
  'Agreement.date': AgreementDateView,
};

function AgreementDateView({ thing }: { readonly thing: object }): VNode | null {
  return thing instanceof Agreement ? <AgreementDate agreement={thing} /> : null;
}
