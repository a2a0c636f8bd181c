import { renderToString } from 'preact-render-to-string';
import type { Choices } from '../choices/choices.js';
import type { Words } from '../words/words.js';
import { FrameProvider } from './frame.js';
import { createHref } from './href.js';
import type { WriteContent } from './page-content.js';
import type { PageDocument } from './page-document.js';
import { PageLayout } from './page-layout.js';
import type { Site } from './site.js';
import type { View } from './view.js';

/** What a page is written with. */
export interface PageSetting {
  readonly site: Site;
  readonly words: Words;
  readonly choices: Choices;
  readonly view: View;
  readonly document: PageDocument;
}

/** Turns the content of a page into the whole page, in HTML. */
export function writePage(setting: PageSetting, write: WriteContent): string {
  const { site, view } = setting;
  const frame = { ...setting, href: createHref(site.iris.home, view.isChosen ? view.language : undefined) };
  const page = (
    <FrameProvider value={frame}>
      <PageLayout content={write(frame)} />
    </FrameProvider>
  );
  return `<!doctype html>\n${renderToString(page)}\n`;
}
