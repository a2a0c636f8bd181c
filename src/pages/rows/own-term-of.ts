import { isOwnTerm, ownPath, type OwnTerm } from '../../model/own-terms.js';

/** Turns the path of one of our own terms into its name; undefined for the IRI of another. */
export function ownTermOf(value: string): OwnTerm | undefined {
  const name = value.startsWith(ownPath) ? value.slice(ownPath.length) : '';
  return isOwnTerm(name) ? name : undefined;
}
