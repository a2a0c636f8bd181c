import type { Cell, Column } from './column.js';
import type { Field } from './field.js';

/** What the values of a field are, and how one of them is written. */
interface Values extends Pick<Column, 'datatype' | 'language' | 'separator' | 'valueUrl' | 'refersTo'> {
  readonly suppressed?: boolean;
  readonly spell: (value: unknown) => string | number;
}

/** Turns a field into the column that holds its values, which stand in one cell where there is a separator for them. */
export function fieldColumn(field: Field, { spell, suppressed = false, ...values }: Values): Column {
  const { name, required, propertyUrl, property, valuesIn } = field;
  const { separator } = values;
  return {
    name,
    description: property.description,
    required,
    ...values,
    ...(propertyUrl === undefined ? {} : { propertyUrl }),
    suppressed: suppressed || propertyUrl === undefined,
    cellOf: (entity): Cell => {
      const cells = valuesIn(entity).map(spell);
      return separator === undefined ? (cells[0] ?? null) : cells.join(separator) || null;
    },
  };
}
