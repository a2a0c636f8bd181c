import type { VNode } from 'preact';
import { layoutMessages } from '../messages/layout-messages.js';
import { useFrame } from './frame.js';
import type { PageContent } from './page-content.js';
import { PageFooter } from './page-footer.js';
import { PageHead } from './page-head.js';
import { PageHeader } from './page-header.js';

/** Puts the content of a page between what stands on every page. */
export function PageLayout({ content }: { readonly content: PageContent }): VNode {
  const { words } = useFrame();
  return (
    <html lang={words.language}>
      <PageHead content={content} />
      <body>
        <a class="skip" href="#content">
          {words.text(layoutMessages.skip)}
        </a>
        <PageHeader />
        <main id="content" tabIndex={-1}>
          {content.body}
        </main>
        <PageFooter />
      </body>
    </html>
  );
}
