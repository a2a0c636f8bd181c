import type { EntityName } from '../../model/entity-name.js';

/** The content of a cell; null leaves it empty. */
export type Cell = string | number | null;

/** A column of a table: what stands in its cells, and what that means (Metadata Vocabulary for Tabular Data, 5.6). */
export interface Column {
  /** The header, and the key of a cell wherever rows are objects. */
  readonly name: string;
  readonly description: string;
  /** The IRI of the datatype of one value. */
  readonly datatype: string;
  /** Whether no cell is empty. */
  readonly required: boolean;
  /** The language of all texts in the column, as a BCP 47 tag. */
  readonly language?: string;
  /** What stands between the values of one cell, where there may be several. */
  readonly separator?: string;
  /** The property the values are of; a column without one says nothing in RDF of the row's entity itself. */
  readonly propertyUrl?: string;
  /** The URI template (RFC 6570) that turns a value into an IRI. */
  readonly valueUrl?: string;
  /** Whose slugs the values are. */
  readonly refersTo?: EntityName;
  /** Whether a CSVW processor must not turn the column into RDF, because it would say what the dataset does not. */
  readonly suppressed: boolean;
  /** Turns the entity of a row into the cell. */
  readonly cellOf: (entity: object) => Cell;
}
