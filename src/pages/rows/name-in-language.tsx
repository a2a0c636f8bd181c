import type { VNode } from 'preact';
import type { Text } from '../../model/text.js';
import { useFrame } from '../frame/frame.js';

/** Shows a text in its language and direction, and names the language. */
export function NameInLanguage({ text }: { readonly text: Pick<Text, 'language' | 'value'> }): VNode {
  const { words } = useFrame();
  const { language, value } = text;
  return (
    <>
      <bdi lang={language} dir="auto">
        {value}
      </bdi>{' '}
      <span class="remark">{words.languageName(language)}</span>
    </>
  );
}
