import type { VNode } from 'preact';

/** Turns labels into the head of a table; a class may hide it from the eye where the columns speak for themselves. */
export function ColumnHeads({
  labels,
  ...head
}: {
  readonly labels: readonly string[];
  readonly class?: string;
}): VNode {
  return (
    <thead {...head}>
      <tr>
        {labels.map((label) => (
          <th scope="col">{label}</th>
        ))}
      </tr>
    </thead>
  );
}
