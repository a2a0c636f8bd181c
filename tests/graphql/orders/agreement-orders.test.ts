import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOrders } from '../../../src/graphql/orders/agreement-orders.js';
import { OrderDirection } from '../../../src/graphql/orders/order-direction.js';
import { Agreement } from '../../../src/model/agreement.js';
import { yearOf } from '../../../src/model/partial-date.js';
import { inOrder } from '../../../src/store/lists/ordered.js';
import { statisticsOf } from '../../store/statistics-of.js';
import { partialDates } from '../filters/random-filters.js';

/** Agreements of which only the dates are known, one at least, in the order of their slugs. */
const dated = fc.array(fc.oneof(fc.constantFrom('1974', '1974-01', '1974-01-01', null), partialDates)).map((dates) =>
  ['1974', ...dates].map((date, index) =>
    Object.assign(new Agreement(), {
      slug: `a${index + 10}`,
      date,
      year: date && yearOf(date),
      parties: [],
      sectors: [],
    }),
  ),
);

describe('agreements sorted by date', () => {
  it.each([
    ['upwards', OrderDirection.ASC, 'earliest'],
    ['downwards', OrderDirection.DESC, 'latest'],
  ] as const)('%s begin with what statistics call the earliest or latest', (_way, direction, best) => {
    const byDate = agreementOrders.orderOf([{ field: 'DATE', direction }]);
    fc.assert(
      fc.property(dated, (agreements) => {
        expect(inOrder(agreements, byDate).items[0]).toBe(statisticsOf(agreements)[best]);
      }),
    );
  });
});
