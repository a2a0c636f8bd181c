import { ownTerms } from '../../model/own-terms.js';
import { conceptLabels } from '../messages/concept-labels.js';
import type { Words } from '../words/words.js';
import { ownTermOf } from './own-term-of.js';

/** Turns a value of an enum, and the IRIs of all its values by name, into what it is called. */
export function conceptLabel(value: string, iris: Readonly<Record<string, string>>, words: Words): string {
  const term = ownTermOf(value);
  if (term) return words.text(ownTerms[term].label);
  const name = Object.keys(iris).find((one) => iris[one] === value) ?? value;
  const label = Object.hasOwn(conceptLabels, name) ? conceptLabels[name] : undefined;
  return label ? words.text(label) : name;
}
