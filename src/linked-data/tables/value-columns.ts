import type { Iris } from '../../model/iris.js';
import { isAscii } from '../../model/is-ascii.js';
import { isEntityName } from '../../model/entity-name.js';
import { shapeOf, type NodeShapes, type PropertyShape } from '../../model/node-shape.js';
import { xsd } from '../../vocabulary/xsd.js';
import { member } from '../../model/member.js';
import { allValues } from './all-values.js';
import { baseOf } from './base-of.js';
import type { Column } from './column.js';
import { fieldColumn } from './field-column.js';
import type { Field } from './field.js';
import { key } from './key.js';
import { separator, separatorFor } from './separator.js';
import { textColumns } from './text-columns.js';

/** Turns a field into the columns for its values, as they are in these entities. */
export type ValueColumns = (field: Field, meaning: PropertyShape, entities: readonly object[]) => readonly Column[];

/** Turns the shapes into the maker of the columns of a field. */
export function createValueColumns(shapes: NodeShapes, iris: Iris): ValueColumns {
  return (field, meaning, entities) => {
    const { name, property } = field;
    const { value } = property;
    switch (value.kind) {
      case 'text':
        return textColumns(field, entities);
      case 'literal':
        return [literalColumn(field, meaning, entities)];
      case 'iri':
        return [iriColumn(field, entities, String)];
      case 'concept': {
        const base = iris.resolve(baseOf(Object.values(value.iris)));
        const spell = (concept: unknown): string => iris.resolve(String(concept)).slice(base.length);
        const template = base === '' ? wholeIri(name) : `${base}{${name}}`;
        return [fieldColumn(field, { datatype: xsd.string, spell, ...addressed(property, template) })];
      }
      case 'reference': {
        const { to } = value;
        if (!isEntityName(to)) return [];
        const spell = (entity: unknown): string => member(entity, key);
        const address = addressed(property, iris.entity(to, `{${name}}`));
        return [fieldColumn(field, { datatype: xsd.string, refersTo: to, spell, ...address })];
      }
      case 'nested': {
        const { identity } = shapeOf(shapes, value.of);
        return identity ? [iriColumn(field, entities, (thing) => member(thing, identity.name))] : [];
      }
    }
  };
}

/** Expands to an IRI that is the whole of a cell (RFC 6570, section 3.2.3). */
const wholeIri = (name: string): string => `{+${name}}`;

/**
 * A URI template is expanded once for a cell, so of several values it makes one address that nothing has (Metadata
 * Vocabulary for Tabular Data, section 5.1.3): a list of IRIs is told to readers, not to processors.
 */
const addressed = (
  { list }: PropertyShape,
  valueUrl: string,
): Pick<Column, 'separator' | 'valueUrl'> & { readonly suppressed: boolean } =>
  list ? { separator, suppressed: true } : { valueUrl, suppressed: false };

function iriColumn(field: Field, entities: readonly object[], spell: (value: unknown) => string): Column {
  // A template writes what is not ASCII in percent, and that is another IRI.
  const isRebuilt = entities.every((entity) => field.valuesIn(entity).every((value) => isAscii(spell(value))));
  const address = addressed(field.property, wholeIri(field.name));
  return fieldColumn(field, {
    datatype: xsd.anyURI,
    spell,
    ...address,
    suppressed: address.suppressed || !isRebuilt,
  });
}

function literalColumn(field: Field, meaning: PropertyShape, entities: readonly object[]): Column {
  const spell = (value: unknown): string | number => (typeof value === 'number' ? value : String(value));
  const datatype = datatypeOf(meaning);
  if (!field.property.list) return fieldColumn(field, { datatype, spell });
  return fieldColumn(field, { datatype, spell, separator: separatorFor(allValues(field, entities, String)) });
}

/** Values of several datatypes have none in common but text. */
function datatypeOf({ value }: PropertyShape): string {
  const [datatype, ...others] = value.kind === 'literal' ? value.type.datatypes : [];
  return datatype === undefined || others.length > 0 ? xsd.string : datatype;
}
