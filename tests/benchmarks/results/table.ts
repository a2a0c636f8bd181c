/** A table of the results. */
export interface Table {
  readonly title: string;
  /** What was measured, and how. */
  readonly text: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Turns a table into Markdown with its title and text. */
export function tableText({ title, text, columns, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = columns.map((_, column) => (column === 0 ? '---' : '--:'));
  return [`## ${title}`, '', text, '', line(columns), line(rule), ...rows.map(line)].join('\n');
}
