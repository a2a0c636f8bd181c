import { lazily } from '../model/lazily.js';
import { createChoices } from './choices/choices.js';
import type { PageDocument } from './frame/page-document.js';
import type { WriteContent } from './frame/page-content.js';
import type { Site } from './frame/site.js';
import type { View } from './frame/view.js';
import { writePage } from './frame/write-page.js';
import type { OwnLanguage } from '../model/own-language.js';
import { createWords, type Words } from './words/words.js';

/** Turns the content of a page into the page as a visitor would have it, in HTML. */
export type PageWriter = (content: WriteContent, document: PageDocument, view: View) => string;

/** Turns what all pages have in common into their writer. */
export function createPageWriter(site: Site): PageWriter {
  const words: Readonly<Record<OwnLanguage, () => Words>> = {
    it: lazily(() => createWords('it')),
    en: lazily(() => createWords('en')),
  };
  const choices = createChoices(site.snapshot, site.hub);
  return (content, document, view) =>
    writePage({ site, words: words[view.language](), choices, view, document }, content);
}
