import type { Agreement } from '../../model/agreement.js';

/** Puts agreements in the order of their dates; what is not known comes after all that is. */
export const inTime = (agreements: readonly Agreement[]): readonly Agreement[] =>
  [...agreements].sort(
    ({ date: one }, { date: other }) =>
      Number(one === null) - Number(other === null) || String(one).localeCompare(String(other), 'en'),
  );
