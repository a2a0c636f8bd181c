import { xsd } from '../../vocabulary/xsd.js';
import { member } from '../../model/member.js';
import { allValues } from './all-values.js';
import type { Column } from './column.js';
import { fieldColumn } from './field-column.js';
import type { Field } from './field.js';
import { separatorFor } from './separator.js';

/** The languages whose columns come first. */
const firstLanguages = ['it', 'en'];

const languageOf = (text: unknown): string => member(text, 'language');
const valueOf = (text: unknown): string => member(text, 'value');

/** Turns a field of texts into a column for each language that any entity has: `names` into `name_it`, `name_en`, … */
export function textColumns(field: Field, entities: readonly object[]): readonly Column[] {
  return languagesOf(field, entities).map((language) => {
    const textsIn = (entity: object): readonly unknown[] =>
      field.valuesIn(entity).filter((text) => languageOf(text) === language);
    const inLanguage: Field = {
      ...field,
      name: `${field.name.replace(/s$/, '')}_${language}`,
      // An entity may have its texts in other languages.
      required: false,
      valuesIn: textsIn,
    };
    const separator = separatorFor(allValues(inLanguage, entities, valueOf));
    return fieldColumn(inLanguage, { datatype: xsd.string, language, separator, spell: valueOf });
  });
}

function languagesOf(field: Field, entities: readonly object[]): readonly string[] {
  const languages = new Set(allValues(field, entities, languageOf));
  return [...firstLanguages.filter((language) => languages.delete(language)), ...[...languages].sort()];
}
