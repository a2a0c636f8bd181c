import type { VNode } from 'preact';
import { layoutMessages } from '../messages/layout-messages.js';
import { ownLanguages } from '../../model/own-language.js';
import { useFrame } from './frame.js';
import { canonicalOf, inLanguage, pathOf } from './href.js';
import { JsonLdScript } from './json-ld-script.js';
import type { PageContent } from './page-content.js';
import { pickText } from '../../model/text.js';
import { pagePolicy } from './page-policy.js';
import { SharingTags } from './sharing-tags.js';

/** Turns what is told of a page into its head: for browsers, search engines and who shares it. */
export function PageHead({ content }: { readonly content: PageContent }): VNode {
  const { words, site, document } = useFrame();
  const siteTitle = pickText(site.snapshot.dataset.titles, words.language);
  const isHome = !content.isPassing && document.url === site.iris.home;
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={pagePolicy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{isHome ? siteTitle : words.text(layoutMessages.title, { page: content.title, site: siteTitle })}</title>
      <meta name="description" content={content.description} />
      <meta name="color-scheme" content="light dark" />
      {content.isPassing ? <meta name="robots" content="noindex" /> : <LanguageLinks url={document.url} />}
      {document.formats.map(({ url, mediaType, name }) => (
        <link rel="alternate" type={mediaType} href={pathOf(url)} title={name} />
      ))}
      <link rel="icon" type="image/svg+xml" href={pathOf(site.assets.icon)} />
      <link rel="stylesheet" href={pathOf(site.assets.style)} />
      <script defer src={pathOf(site.assets.script)} />
      <SharingTags content={content} />
      {document.jsonLd && <JsonLdScript document={document.jsonLd} />}
    </head>
  );
}

/** Names the page in each language; the address without a language is for who has not chosen. */
function LanguageLinks({ url }: { readonly url: string }): VNode {
  const { view } = useFrame();
  return (
    <>
      <link rel="canonical" href={canonicalOf(url, view)} />
      {ownLanguages.map((language) => (
        <link rel="alternate" hreflang={language} href={inLanguage(url, language)} />
      ))}
      <link rel="alternate" hreflang="x-default" href={url} />
    </>
  );
}
