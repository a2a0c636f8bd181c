import type { EntityName } from '../../model/entity-name.js';
import type { Iris } from '../../model/iris.js';
import { isObject } from '../../model/is-object.js';
import { allProperties, shapeOf, type NodeShapes, type PropertyShape } from '../../model/node-shape.js';
import { xsd } from '../../vocabulary/xsd.js';
import { member } from '../../model/member.js';
import type { Column } from './column.js';
import { entitySubject, fieldOf, type Field, type Subject } from './field.js';
import { key } from './key.js';
import { createValueColumns } from './value-columns.js';

/** Turns the entities of a type into the columns that hold what is said of them. */
export type ColumnsOf = (entity: EntityName, entities: readonly object[]) => readonly Column[];

/**
 * Turns the shapes into the maker of columns: `id` and `slug`, then the properties in their order. A thing that is
 * described in place, and of which there is one at most, becomes columns with its name before theirs; of a list of such
 * things a table can hold only their IRIs, where they have any.
 */
export function createColumns(shapes: NodeShapes, iris: Iris): ColumnsOf {
  const valueColumns = createValueColumns(shapes, iris);
  const columnsAt = (subject: Subject, shapeName: string, entities: readonly object[]): readonly Column[] => {
    const properties = allProperties(shapeOf(shapes, shapeName));
    return properties.filter(isFirst).flatMap((property) => {
      const { value, list } = property;
      const meaning = properties.findLast(({ name }) => name === property.name) ?? property;
      const field = fieldOf(subject, property, meaning, iris);
      if (value.kind === 'nested' && !list) return columnsAt(subjectOf(field), value.of, entities);
      return valueColumns(field, meaning, entities);
    });
  };
  return (entity, entities) => {
    const [id, ...columns] = columnsAt(entitySubject, entity, entities);
    const slug = columns.find(({ name }) => name === key) ?? keyColumn;
    return [...(id ? [id] : []), slug, ...columns.filter((column) => column !== slug)];
  };
}

/** A date of varying precision is two properties of one name, and one column: its second property says it in EDTF. */
const isFirst = (property: PropertyShape, index: number, all: readonly PropertyShape[]): boolean =>
  all.findIndex(({ name }) => name === property.name) === index;

const subjectOf = ({ name, required, valuesIn }: Field): Subject => ({
  prefix: `${name}_`,
  required,
  thingIn: (entity) => valuesIn(entity).find(isObject),
});

/** The key of an entity whose shape has it under another name. */
const keyColumn: Column = {
  name: key,
  description: 'What other tables refer to it by: the last part of its `id`.',
  datatype: xsd.string,
  required: true,
  suppressed: true,
  cellOf: (entity) => member(entity, key),
};
