import { xsd } from '../../vocabulary/xsd.js';
import { member } from '../../model/member.js';
import { allValues } from './all-values.js';
import type { Column } from './column.js';
import { fieldColumn } from './field-column.js';
import type { Field } from './field.js';
import { separator, separatorFor } from './separator.js';

/** The languages whose columns come first. */
const firstLanguages = ['it', 'en'];

const languageOf = (text: unknown): string => member(text, 'language');
const valueOf = (text: unknown): string => member(text, 'value');

/** Turns a field of texts into a column for each language that any entity has: `names` into `name_it`, `name_en`, … */
export function textColumns(field: Field, entities: readonly object[]): readonly Column[] {
  return languagesOf(field, entities).map(([language, separator]) => {
    const inLanguage: Field = {
      ...field,
      name: `${field.name.replace(/s$/, '')}_${language}`,
      // An entity may have its texts in other languages.
      required: false,
      valuesIn: (entity) => field.valuesIn(entity).filter((text) => languageOf(text) === language),
    };
    return fieldColumn(inLanguage, { datatype: xsd.string, language, separator, spell: valueOf });
  });
}

/** Finds all languages in their order, and what the texts in each can be separated by, in one reading of them. */
function languagesOf(field: Field, entities: readonly object[]): readonly (readonly [string, string])[] {
  const separators = new Map(firstLanguages.map((language) => [language, '']));
  for (const text of allValues(field, entities, (value) => value)) {
    const language = languageOf(text);
    const known = separators.get(language);
    if (!known || known === separator) separators.set(language, separatorFor([valueOf(text)]));
  }
  const [first, others] = [firstLanguages, [...separators.keys()].slice(firstLanguages.length).sort()];
  return [...first, ...others].flatMap((language) => {
    const found = separators.get(language);
    return found ? [[language, found] as const] : [];
  });
}
