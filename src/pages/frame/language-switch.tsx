import type { VNode } from 'preact';
import { layoutMessages } from '../messages/layout-messages.js';
import { pageLanguages, type PageLanguage } from '../words/page-language.js';
import { useFrame } from './frame.js';
import { inLanguage, pathOf } from './href.js';

/** What speakers of each language call it. */
const ownNames: Readonly<Record<PageLanguage, string>> = { it: 'Italiano', en: 'English' };

/** Leads to the same page in each language. */
export function LanguageSwitch(): VNode {
  const { words, document } = useFrame();
  return (
    <nav class="languages" aria-label={words.text(layoutMessages.languages)}>
      <ul>
        {pageLanguages.map((language) => (
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
