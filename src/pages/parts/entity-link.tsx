import type { VNode } from 'preact';
import type { Named } from '../../model/named.js';
import { useFrame } from '../frame/frame.js';
import { TextIn } from './text-in.js';

/** Leads to the page of a thing, by its name. */
export function EntityLink({ entity }: { readonly entity: Named }): VNode {
  const { href } = useFrame();
  return (
    <a href={href(entity.id)}>
      <TextIn texts={entity.names} />
    </a>
  );
}
