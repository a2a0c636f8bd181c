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
    ASC: { description: 'Upwards: from the least to the greatest, from A to Z, from long ago to now.' },
    DESC: { description: 'Downwards: from the greatest to the least, from Z to A, from now to long ago.' },
  },
});
