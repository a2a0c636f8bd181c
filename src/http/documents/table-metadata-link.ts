import { csvwMetadataType } from '../../linked-data/formats.js';
import type { Iris } from '../../model/iris.js';
import type { Link } from '../link.js';

/** The link of a table to what its columns mean (CSV on the Web, section 5.2). */
export const tableMetadataLink = ({ tableMetadata }: Iris): Link => ({
  relation: 'describedby',
  target: tableMetadata,
  type: csvwMetadataType.mediaType,
});
