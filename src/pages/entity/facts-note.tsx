import type { VNode } from 'preact';
import { Agreement } from '../../model/agreement.js';
import type { Named } from '../../model/named.js';
import { useFrame } from '../frame/frame.js';
import { entityMessages } from '../messages/entity-messages.js';
import { TextIn } from '../parts/text-in.js';

/** Shows what a reader should know about the facts, such as where sources disagree; nothing where there is nothing to say. */
export function FactsNote({ node }: { readonly node: Named }): VNode | null {
  const { words } = useFrame();
  if (!(node instanceof Agreement) || node.notes.length === 0) return null;
  return (
    <section class="note" aria-labelledby="note">
      <h2 id="note">{words.text(entityMessages.note)}</h2>
      <p>
        <TextIn texts={node.notes} />
      </p>
    </section>
  );
}
