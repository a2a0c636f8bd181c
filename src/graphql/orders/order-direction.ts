import { registerEnumType } from 'type-graphql';

/** Which way a list is sorted. */
export enum OrderDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}

registerEnumType(OrderDirection, {
  name: 'OrderDirection',
  description: 'Which way a list is sorted. What is not known comes last either way.',
  valuesConfig: {
    ASC: { description: 'Ascending: smallest first, A to Z, earliest first.' },
    DESC: { description: 'Descending: largest first, Z to A, latest first.' },
  },
});
