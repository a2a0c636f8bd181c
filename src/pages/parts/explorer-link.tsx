import type { VNode } from 'preact';
import { useFrame } from '../frame/frame.js';
import { pathOf } from '../frame/href.js';

/** Leads to the explorer with a GraphQL operation in it, to be run. */
export function ExplorerLink({
  operation,
  children,
}: {
  readonly operation: string;
  readonly children: string;
}): VNode {
  const { site } = useFrame();
  return <a href={`${pathOf(site.iris.explorer)}?query=${encodeURIComponent(operation)}`}>{children}</a>;
}
