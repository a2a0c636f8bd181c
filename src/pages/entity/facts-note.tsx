import type { VNode } from 'preact';
import type { Text } from '../../model/text.js';
import { useFrame } from '../frame/frame.js';
import { entityMessages } from '../messages/entity-messages.js';
import { TextIn } from '../parts/text-in.js';

/** Turns what a reader should know about the facts into a note; into nothing where there is nothing to say. */
export function FactsNote({ notes }: { readonly notes: readonly Text[] }): VNode | null {
  const { words } = useFrame();
  if (notes.length === 0) return null;
  return (
    <section class="note" aria-labelledby="note">
      <h2 id="note">{words.text(entityMessages.note)}</h2>
      <p>
        <TextIn texts={notes} />
      </p>
    </section>
  );
}
