import type { EntityName } from '../../model/entity-name.js';
import type { Iris } from '../../model/iris.js';
import { shapeOf, type NodeShape, type NodeShapes } from '../../model/node-shape.js';
import type { Snapshot } from '../../model/snapshot.js';
import { csv, formatUrl } from '../formats.js';
import type { Cell, Column } from './column.js';
import { createColumns } from './columns.js';

/** All entities of a type, one a row, in the order of the snapshot. */
export interface Table {
  readonly entity: EntityName;
  readonly shape: NodeShape;
  /** The address of the table as CSV. */
  readonly url: string;
  readonly columns: readonly Column[];
  /** The rows, each made when it is asked for. */
  readonly rows: () => Iterable<readonly Cell[]>;
}

/** Turns the entities of one type in a snapshot into their table. */
export type Tables = (snapshot: Snapshot, entity: EntityName) => Table;

/** Turns the shapes into the maker of tables; the columns of texts are those of the languages in the snapshot. */
export function createTables(shapes: NodeShapes, iris: Iris): Tables {
  const columnsOf = createColumns(shapes, iris);
  return (snapshot, entity) => {
    const entities = snapshot[entity];
    const columns = columnsOf(entity, entities);
    return {
      entity,
      shape: shapeOf(shapes, entity),
      url: formatUrl(iris.list(entity), csv),
      columns,
      rows: function* () {
        for (const thing of entities) yield columns.map(({ cellOf }) => cellOf(thing));
      },
    };
  };
}
