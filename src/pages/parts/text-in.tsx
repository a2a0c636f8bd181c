import type { VNode } from 'preact';
import { pickTagged, type Text } from '../../model/text.js';
import { useFrame } from '../frame/frame.js';
import { TaggedText } from './tagged-text.js';

/** Shows the text in the language of the page, or the one there is, then marked with its own language. */
export function TextIn({ texts }: { readonly texts: readonly Text[] }): VNode | null {
  const { words } = useFrame();
  const text = pickTagged(texts, words.language);
  return text ? <TaggedText text={text} /> : null;
}
