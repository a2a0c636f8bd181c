import type { VNode } from 'preact';
import { useFrame } from '../frame/frame.js';
import { layoutMessages } from '../messages/layout-messages.js';

/** Shows code as it is; the script adds a button that copies it, labelled in the language of the page. */
export function CodeBlock({ code }: { readonly code: string }): VNode {
  const { words } = useFrame();
  return (
    <pre data-copy={words.text(layoutMessages.copy)} data-copied={words.text(layoutMessages.copied)} tabIndex={0}>
      <code>{code}</code>
    </pre>
  );
}
