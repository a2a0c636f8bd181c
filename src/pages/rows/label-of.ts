import { capitalised } from '../../model/capitalised.js';
import { fieldLabels } from '../messages/field-labels.js';
import type { Words } from '../words/words.js';

/** Turns the name of a field into what it is called on pages; a field without a label is called by its name in words. */
export function labelOf(field: string, words: Words): string {
  const label = Object.hasOwn(fieldLabels, field) ? fieldLabels[field] : undefined;
  return label ? words.text(label) : capitalised(field.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase());
}
