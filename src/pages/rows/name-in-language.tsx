import type { VNode } from 'preact';
import type { Text } from '../../model/text.js';
import { useFrame } from '../frame/frame.js';

/** Shows a text in its language and direction, and names the language. */
export function NameInLanguage({ text: { language, value } }: { readonly text: Text }): VNode {
  const { words } = useFrame();
  return (
    <>
      <bdi lang={language} dir="auto">
        {value}
      </bdi>{' '}
      <span class="remark">{words.languageName(language)}</span>
    </>
  );
}
