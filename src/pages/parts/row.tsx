import type { ComponentChildren, VNode } from 'preact';

/** What a row tells, and of what. */
export interface RowProps {
  readonly label: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Turns a label and what it is the label of into a row of a list of facts. */
export function Row({ label, children }: RowProps): VNode {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
