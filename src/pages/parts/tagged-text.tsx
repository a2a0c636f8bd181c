import type { VNode } from 'preact';
import type { Text } from '../../model/text.js';
import { useFrame } from '../frame/frame.js';

/** Shows a text, marked with its language and direction where the page has another. */
export function TaggedText({ text: { language, value } }: { readonly text: Text }): VNode {
  const { words } = useFrame();
  if (language === words.language) return <>{value}</>;
  // The direction is that of the letters: a romanised name runs from left to right in any language.
  return (
    <bdi lang={language} dir="auto">
      {value}
    </bdi>
  );
}
