/** CSV on the Web: the context that every metadata document has (Metadata Vocabulary for Tabular Data, section 5.2). */
export const csvw = Object.freeze({ context: 'http://www.w3.org/ns/csvw' });
