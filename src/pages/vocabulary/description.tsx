import type { VNode } from 'preact';

/** Shows a description of the GraphQL schema; what stands in backticks (CommonMark, code spans) is code. */
export function Description({ text }: { readonly text: string }): VNode {
  return <>{text.split('`').map((part, index) => (index % 2 === 1 ? <code>{part}</code> : part))}</>;
}
