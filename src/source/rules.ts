import { entityNames } from '../model/entity-name.js';
import { entityPath } from '../model/entity-path.js';
import { isPlainText } from '../model/plain-text.js';
import { agreementDefaults, partiesPlaceholder, withdrawnPaths } from './data-files.js';
import { missingDefaults } from './missing-defaults.js';
import { isRawRecord, listOf, type LocatedRecord } from './records.js';
import { ofShape, type Rule } from './rule.js';
import { createSuggesting } from './suggestion.js';
import type { IsWanted, LocatedValue } from './walk.js';

const isReference: IsWanted = ({ value }) => value.kind === 'reference';

/** Every reference names a record that exists. */
const unknownReferences: Rule = ({ keys, valuesOf }) => {
  const suggest = createSuggesting();
  return (record) =>
    valuesOf(record, isReference).flatMap(({ property, value, path }) => {
      if (property.value.kind !== 'reference' || typeof value !== 'string') return [];
      const { to } = property.value;
      const known = keys.get(to);
      if (!known || known.has(value)) return [];
      const thing = to.toLowerCase();
      const meant = suggest(value, known);
      const remedy = meant === undefined ? 'correct it' : `did you mean "${meant}"? Correct it`;
      const message = `There is no ${thing} "${value}": ${remedy}, or add the ${thing} to its file.`;
      return [record.file.problemAt(path, `unknown-${thing}`, message)];
    });
};

/** Of what is no date, its type has complained already. */
const isSound = ({ property: { value: shape }, value }: LocatedValue): boolean => {
  const isText = typeof value === 'string' || typeof value === 'number';
  return isText && shape.kind === 'literal' && shape.type.isValid?.(value) === true;
};

const isDate: IsWanted = ({ value }) => value.kind === 'literal' && value.type.isDate === true;

/** No date lies in the future. */
const futureDates: Rule =
  ({ valuesOf, today }) =>
  (record) =>
    valuesOf(record, isDate)
      .filter((date) => String(date.value) > today && isSound(date))
      .map(({ value, path }) =>
        record.file.problemAt(path, 'future-date', `${String(value)} is in the future: write a day up to today.`),
      );

/** Two different things are not the same thing elsewhere. */
const sharedIdentifiers: Rule = () => {
  const owners = new Map<unknown, { readonly shape: LocatedRecord['shape']; readonly key: string }>();
  return ({ shape, key, fields, file, path }) =>
    listOf(fields['sameAs']).flatMap((iri, index) => {
      const owner = owners.get(iri);
      if (!owner) owners.set(iri, { shape, key });
      if (!owner || (owner.shape === shape && owner.key === key)) return [];
      const message = `${String(iri)} already stands for "${owner.key}": give each record its own identifiers.`;
      return [file.problemAt([...path, 'sameAs', index], 'shared-identifier', message)];
    });
};

const isSource: IsWanted = ({ value }) => value.kind === 'nested' && value.of === 'Source';

/** One web page has one title wherever it is cited, as it is one thing in the graph. */
const sourceTitles: Rule = ({ valuesOf }) => {
  const titles = new Map<string, string>();
  return (record) =>
    valuesOf(record, isSource).flatMap(({ value, path }) => {
      if (!isRawRecord(value)) return [];
      const { title, url } = value;
      if (typeof title !== 'string' || typeof url !== 'string') return [];
      const first = titles.get(url) ?? title;
      titles.set(url, first);
      const message = `${url} already has the title "${first}": write the same title, or correct the address.`;
      return first === title ? [] : [record.file.problemAt([...path, 'title'], 'source-title', message)];
    });
};

/** The same parties do not make the same agreement twice. */
const duplicateAgreements: Rule = () => {
  const seen = new Map<string, string>();
  return ofShape('Agreement', ({ key, fields, file, path }) => {
    const parties = listOf(fields['parties']).map(String).sort();
    if (parties.length === 0) return [];
    // YAML reads a bare year as a number.
    const identity = JSON.stringify([parties, String(fields['date'])]);
    const other = seen.get(identity);
    seen.set(identity, other ?? key);
    const message = `"${other ?? ''}" has the same parties and the same date: remove one, or correct its date.`;
    return other === undefined ? [] : [file.problemAtKey(path, 'duplicate-agreement', message)];
  });
};

/** What happened on a date, and the date, are known together. */
const dateMeanings: Rule = () =>
  ofShape('Agreement', ({ fields, file, path }) => {
    const [present, missing] = 'date' in fields ? ['date', 'dateMeaning'] : ['dateMeaning', 'date'];
    if (!(present in fields) || missing in fields) return [];
    const message = `"${present}" needs "${missing}" beside it: add it, or remove "${present}".`;
    return [file.problemAtKey([...path, present], 'date-and-meaning', message)];
  });

/** Names given for all agreements differ by their parties. */
const nameTemplates: Rule = () =>
  ofShape('Dataset', ({ fields, file }) => {
    const defaults = fields[agreementDefaults];
    const names = isRawRecord(defaults) && isRawRecord(defaults['names']) ? defaults['names'] : {};
    return Object.entries(names)
      .filter(([, name]) => [name].flat().some(isWithoutParties))
      .map(([language]) => {
        const message = `This name would be the same for every agreement: write ${partiesPlaceholder} where the names of the cities belong.`;
        return file.problemAt([agreementDefaults, 'names', language], 'name-template', message);
      });
  });

const isWithoutParties = (name: unknown): boolean =>
  typeof name === 'string' && isPlainText(name) && !name.includes(partiesPlaceholder);

/** Nothing is changed before it is published. */
const issuedAfterModified: Rule = ({ valuesOf }) =>
  ofShape('Dataset', (record) => {
    const dates = new Map(
      valuesOf(record, isDate)
        .filter(isSound)
        .map(({ path, value }) => [path.join('.'), String(value)]),
    );
    const [issued, modified] = [dates.get('issued'), dates.get('modified')];
    if (issued === undefined || modified === undefined || issued <= modified) return [];
    const message = `The dataset was issued on ${issued}, so it cannot have been modified before: correct one of the two days.`;
    return [record.file.problemAt(['modified'], 'modified-before-issued', message)];
  });

/** What was taken out is not there. */
const withdrawnRecords: Rule = ({ keys }) =>
  ofShape('Dataset', ({ fields, file }) => {
    const withdrawn = listOf(fields[withdrawnPaths]);
    if (withdrawn.length === 0) return [];
    const present = new Set(
      entityNames.flatMap((entity) =>
        [...(keys.get(entity) ?? [])].map((key) => entityPath(entity, key.toLowerCase())),
      ),
    );
    return withdrawn.flatMap((path, index) => {
      if (typeof path !== 'string' || !present.has(path)) return [];
      const message = `The record of ${path} is still there: take the address off this list, or delete the record.`;
      return [file.problemAt([withdrawnPaths, index], 'withdrawn-record', message)];
    });
  });

/** All rules, in no order that matters. */
export const rules: readonly Rule[] = [
  unknownReferences,
  futureDates,
  sharedIdentifiers,
  sourceTitles,
  duplicateAgreements,
  dateMeanings,
  missingDefaults,
  nameTemplates,
  issuedAfterModified,
  withdrawnRecords,
];
