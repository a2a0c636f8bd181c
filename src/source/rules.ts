import { closest } from 'fastest-levenshtein';
import { groupBy } from '../model/group-by.js';
import type { NodeShapes } from '../model/node-shape.js';
import { agreementDefaults, defaultableFields, partiesPlaceholder } from './data-files.js';
import type { Problem } from './problem.js';
import { isRawRecord, listOf, type LocatedRecord } from './records.js';
import { valuesOf } from './walk.js';

/** All records of a folder and what the rules need to judge them. */
export interface RuleInput {
  readonly records: readonly LocatedRecord[];
  /** The shapes whose file could be read: of the others no rule can say what is missing. */
  readonly read: ReadonlySet<string>;
  readonly shapes: NodeShapes;
  /** The day of the reading as YYYY-MM-DD, in the time zone where it is latest. */
  readonly today: string;
}

/** A rule JSON Schema cannot say: finds what breaks it, whatever else is wrong with the records. */
export type Rule = (input: RuleInput) => readonly Problem[];

const ofShape = (records: readonly LocatedRecord[], shape: LocatedRecord['shape']): readonly LocatedRecord[] =>
  records.filter((record) => record.shape === shape);

/** Every reference names a record that exists. */
const unknownReferences: Rule = ({ records, read, shapes }) => {
  const byShape = groupBy<LocatedRecord, string>(records, ({ shape }) => [shape]);
  const keysOf = (shape: string): readonly string[] => (byShape.get(shape) ?? []).map(({ key }) => key);
  const keys = new Map([...byShape.keys()].map((shape) => [shape, new Set(keysOf(shape))]));
  return records.flatMap((record) =>
    valuesOf(record, shapes).flatMap(({ property, value, path }) => {
      if (property.value.kind !== 'reference' || typeof value !== 'string') return [];
      const { to } = property.value;
      if (!read.has(to) || keys.get(to)?.has(value)) return [];
      const thing = to.toLowerCase();
      const known = keys.has(to) ? `did you mean "${closest(value, keysOf(to))}"?` : 'there is none at all.';
      const message = `There is no ${thing} "${value}": ${known} Correct it, or add the ${thing} to its file.`;
      return [record.file.problemAt(path, `unknown-${thing}`, message)];
    }),
  );
};

/** No date lies in the future. */
const futureDates: Rule = ({ records, shapes, today }) =>
  records.flatMap((record) =>
    valuesOf(record, shapes).flatMap(({ property, value, path }) => {
      const isDate = property.value.kind === 'literal' && /Date$/.test(property.value.scalar);
      const date = String(value);
      if (!isDate || date <= today.slice(0, date.length)) return [];
      return [
        record.file.problemAt(path, 'future-date', `${date} is in the future: write a date up to today, ${today}.`),
      ];
    }),
  );

/** Two different things are not the same thing elsewhere. */
const sharedIdentifiers: Rule = ({ records }) => {
  const owners = new Map<unknown, LocatedRecord>();
  return records.flatMap((record) =>
    listOf(record.fields['sameAs']).flatMap((iri, index) => {
      const owner = owners.get(iri);
      if (!owner) owners.set(iri, record);
      if (!owner || owner === record) return [];
      const message = `${String(iri)} already stands for "${owner.key}": give each record its own identifiers.`;
      return [record.file.problemAt([...record.path, 'sameAs', index], 'shared-identifier', message)];
    }),
  );
};

/** The same parties do not make the same agreement twice. */
const duplicateAgreements: Rule = ({ records }) => {
  const seen = new Map<string, string>();
  return ofShape(records, 'Agreement').flatMap(({ key, fields, file, path }) => {
    const identity = JSON.stringify([listOf(fields['parties']).map(String).sort(), fields['date'] ?? null]);
    const other = seen.get(identity);
    seen.set(identity, other ?? key);
    const message = `"${other ?? ''}" has the same parties and the same date: remove one, or correct its date.`;
    return other === undefined ? [] : [file.problemAtKey(path, 'duplicate-agreement', message)];
  });
};

/** What happened on a date, and the date, are known together. */
const dateMeanings: Rule = ({ records }) =>
  ofShape(records, 'Agreement').flatMap(({ fields, file, path }) => {
    const [present, missing] = 'date' in fields ? ['date', 'dateMeaning'] : ['dateMeaning', 'date'];
    if (!(present in fields) || missing in fields) return [];
    const message = `"${present}" needs "${missing}" beside it: add it, or remove "${present}".`;
    return [file.problemAtKey([...path, present], 'date-and-meaning', message)];
  });

/** What an agreement does not say, the dataset says for all. */
const missingDefaults: Rule = ({ records, read }) => {
  if (!read.has('Dataset')) return [];
  const dataset = ofShape(records, 'Dataset')[0];
  const defaults = dataset?.fields[agreementDefaults];
  const given = isRawRecord(defaults) ? defaults : {};
  return ofShape(records, 'Agreement').flatMap(({ key, fields, file, path }) =>
    defaultableFields
      .filter((field) => !(field in fields) && !(field in given))
      .map((field) => {
        const message = `"${key}" has no "${field}", and dataset.yaml gives none for all agreements: add it here or under "${agreementDefaults}" there.`;
        return file.problemAt(path, 'missing-field', message);
      }),
  );
};

/** Names given for all agreements differ by their parties. */
const nameTemplates: Rule = ({ records }) =>
  ofShape(records, 'Dataset').flatMap(({ fields, file }) => {
    const defaults = fields[agreementDefaults];
    const names = isRawRecord(defaults) && isRawRecord(defaults['names']) ? defaults['names'] : {};
    return Object.entries(names)
      .filter(([, name]) => typeof name === 'string' && !name.includes(partiesPlaceholder))
      .map(([language]) => {
        const message = `This name would be the same for every agreement: write ${partiesPlaceholder} where the names of the cities belong.`;
        return file.problemAt([agreementDefaults, 'names', language], 'name-template', message);
      });
  });

/** Nothing is changed before it is published. */
const issuedAfterModified: Rule = ({ records }) =>
  ofShape(records, 'Dataset').flatMap(({ fields, file }) => {
    const [issued, modified] = [String(fields['issued']), String(fields['modified'])];
    if (!('issued' in fields) || !('modified' in fields) || issued <= modified) return [];
    const message = `The dataset was issued on ${issued}, so it cannot have been modified before: correct one of the two days.`;
    return [file.problemAt(['modified'], 'modified-before-issued', message)];
  });

/** All rules, in no order that matters. */
export const rules: readonly Rule[] = [
  unknownReferences,
  futureDates,
  sharedIdentifiers,
  duplicateAgreements,
  dateMeanings,
  missingDefaults,
  nameTemplates,
  issuedAfterModified,
];
