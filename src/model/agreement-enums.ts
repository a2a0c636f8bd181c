import { registerEnumType } from 'type-graphql';
import { own, ownTerms, type OwnTerm } from './own-terms.js';
import { DatePrecision } from './partial-date.js';

/** Registers an enum whose values are our own terms: each runtime value is the term's path, each description its comment. */
function conceptEnum(
  name: string,
  description: string,
  terms: Readonly<Record<string, OwnTerm>>,
): Readonly<Record<string, string>> {
  const entries = Object.entries(terms);
  const concepts = Object.freeze(Object.fromEntries(entries.map(([value, term]) => [value, own(term)])));
  const valuesConfig = Object.fromEntries(
    entries.map(([value, term]) => [value, { description: ownTerms[term].comment.en }]),
  );
  registerEnumType(concepts, { name, description, valuesConfig });
  return concepts;
}

export const AgreementStatus = conceptEnum(
  'AgreementStatus',
  'Whether an agreement is in force, by the publisher’s own list.',
  { ACTIVE: 'Active', SUSPENDED: 'Suspended', ENDED: 'Ended' },
);

export const Duration = conceptEnum('Duration', ownTerms.duration.comment.en, {
  PERMANENT: 'Permanent',
  FIXED_TERM: 'FixedTerm',
});

export const DateMeaning = conceptEnum('DateMeaning', ownTerms.dateMeaning.comment.en, {
  SIGNED: 'Signed',
  RATIFIED: 'Ratified',
  RECOGNISED: 'Recognised',
  SINCE: 'Since',
});

registerEnumType(DatePrecision, {
  name: 'DatePrecision',
  description: 'How precisely a date is known.',
  valuesConfig: {
    DAY: { description: 'Year, month and day are known.' },
    MONTH: { description: 'Year and month are known.' },
    YEAR: { description: 'Only the year is known.' },
  },
});
