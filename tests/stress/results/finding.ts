import type { Table } from '../../benchmarks/results/table.js';

/** What a part of the stress test found: its figures, and all that went wrong. */
export interface Finding {
  readonly table: Table;
  readonly failures: readonly string[];
}
