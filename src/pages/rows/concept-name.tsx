import type { VNode } from 'preact';
import { useFrame } from '../frame/frame.js';
import { conceptLabel } from './concept-label.js';
import { ownTermOf } from './own-term-of.js';
import type { ValueProps } from './value.js';

/** Names a concept; one of our own leads to what it means. */
export function ConceptName({ value, shape }: ValueProps<'concept'>): VNode {
  const { words, site, href } = useFrame();
  const concept = String(value);
  const name = conceptLabel(concept, shape.iris, words);
  if (!ownTermOf(concept)) return <>{name}</>;
  return (
    <a class="concept" href={href(site.iris.resolve(concept))}>
      {name}
    </a>
  );
}
