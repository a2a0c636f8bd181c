/** The column by which other tables refer to a row: what the IRI of an entity ends in, and a member of every entity. */
export const key = 'slug';
