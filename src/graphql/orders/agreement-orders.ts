import { AgreementStatus } from '../../model/agreement-enums.js';
import type { Agreement } from '../../model/agreement.js';
import { nameOfValue } from '../../model/name-of-value.js';
import { dateKey } from '../../store/date-key.js';
import { commonFields } from './common-fields.js';
import { ordersOf } from './orders-of.js';

const statusName = nameOfValue(AgreementStatus);

/** How agreements can be sorted. */
export const agreementOrders = ordersOf<Agreement>('Agreement', 'agreements', [
  commonFields.slug,
  commonFields.name,
  {
    name: 'DATE',
    description:
      'By the first day the date can mean. A year comes before its months, and a month before its days: `1973`, `1973-01`, `1973-01-01`, `1973-04`.',
    key: dateKey,
  },
  {
    name: 'STATUS',
    description: 'Whether it is in force, by the name of the status.',
    key: ({ status }) => statusName(status),
  },
  commonFields.modified,
]);
