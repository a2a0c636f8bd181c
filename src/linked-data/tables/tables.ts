import type { EntityName } from '../../model/entity-name.js';
import type { Iris } from '../../model/iris.js';
import { shapeOf, type NodeShape, type NodeShapes } from '../../model/node-shape.js';
import type { Snapshot } from '../../model/snapshot.js';
import { csv, formatUrl } from '../formats.js';
import { remembered } from '../remembered.js';
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

/**
 * Turns the shapes into the maker of tables; the columns of texts are those of the languages in the snapshot, so that all
 * entities are looked at when a table is first asked for.
 */
export function createTables(shapes: NodeShapes, iris: Iris): Tables {
  const columnsOf = createColumns(shapes, iris);
  const tablesOf = new WeakMap<Snapshot, (entity: EntityName) => Table>();
  const create = (entity: EntityName, entities: readonly object[]): Table => {
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
  return (snapshot, entity) => {
    const tableOf = tablesOf.get(snapshot) ?? remembered((name: EntityName) => create(name, snapshot[name]));
    tablesOf.set(snapshot, tableOf);
    return tableOf(entity);
  };
}
