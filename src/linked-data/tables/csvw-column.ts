import { prefixes } from '../../vocabulary/prefixes.js';
import type { Json, JsonObject } from '../json-ld.js';
import type { Column } from './column.js';

/** Turns a column into its description (Metadata Vocabulary for Tabular Data, section 5.6). */
export function csvwColumn(column: Column): JsonObject {
  const { name, description, datatype, required, language, separator, propertyUrl, valueUrl, suppressed } = column;
  return {
    name: csvwName(column),
    titles: name,
    'dc:description': { '@value': description, '@language': 'en' },
    datatype: csvwDatatype(datatype),
    required,
    ...(language === undefined ? {} : { lang: language }),
    ...(separator === undefined ? {} : { separator }),
    ...(propertyUrl === undefined ? {} : { propertyUrl }),
    ...(valueUrl === undefined ? {} : { valueUrl }),
    ...(suppressed ? { suppressOutput: true } : {}),
  };
}

/** The name of a column, which may be a variable of a URI template and so has no hyphen (RFC 6570, section 2.3). */
export const csvwName = ({ name }: Column): string => name.replaceAll('-', '_');

/** The datatypes of XML Schema have names of their own; any other is told by its IRI, and is text (section 5.11.2). */
const csvwDatatype = (datatype: string): Json =>
  datatype.startsWith(prefixes.xsd) ? datatype.slice(prefixes.xsd.length) : { '@id': datatype, base: 'string' };
