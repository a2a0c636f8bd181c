import type { VNode } from 'preact';
import { layoutMessages } from '../messages/layout-messages.js';
import { ownLanguages, type OwnLanguage } from '../../model/own-language.js';
import { useFrame } from './frame.js';
import { inLanguage, pathOf } from './href.js';

/** What speakers of each language call it. */
const ownNames: Readonly<Record<OwnLanguage, string>> = { it: 'Italiano', en: 'English' };

/** Leads to the same page in each language. */
export function LanguageSwitch(): VNode {
  const { words, document } = useFrame();
  return (
    <nav class="languages" aria-label={words.text(layoutMessages.languages)}>
      <ul>
        {ownLanguages.map((language) => (
          <li>
            <a
              href={pathOf(inLanguage(document.url, language))}
              lang={language}
              hreflang={language}
              aria-current={language === words.language ? 'true' : undefined}
            >
              {ownNames[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
