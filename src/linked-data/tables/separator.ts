/** What stands between the values of a cell: no IRI, slug or local name has it. */
export const separator = '|';

/** The separator of units (ASCII). It is a control character, so no text of the data has it. */
const unitSeparator = '\u001f';

/**
 * Turns the texts of a column into a separator they can be joined by and split at again. Metadata for tabular data name
 * one for each column and know no escape (section 5.7), so a column that has `|` in a text, alone or among others, is
 * separated by U+001F: every text stays as it is.
 */
export function separatorFor(texts: Iterable<string>): string {
  for (const text of texts) if (text.includes(separator)) return unitSeparator;
  return separator;
}
