import type { VNode } from 'preact';
import { pickText } from '../../model/text.js';
import { layoutMessages } from '../messages/layout-messages.js';
import { ownLanguages, type OwnLanguage } from '../../model/own-language.js';
import { pictureSize } from '../map/picture.js';
import { useFrame } from './frame.js';
import { canonicalOf } from './href.js';
import type { PageContent } from './page-content.js';

/** The languages as Open Graph names them, with a territory. */
const locales: Readonly<Record<OwnLanguage, string>> = { it: 'it_IT', en: 'en_GB' };

/** Tells who shares a page what to show of it (Open Graph protocol). */
export function SharingTags({ content }: { readonly content: PageContent }): VNode {
  const { words, site, document, view } = useFrame();
  const { dataset } = site.snapshot;
  const others = ownLanguages.filter((language) => language !== words.language);
  const properties: readonly (readonly [string, string])[] = [
    ['og:type', 'website'],
    ['og:site_name', pickText(dataset.titles, words.language)],
    ['og:title', content.title],
    ['og:description', content.description],
    ['og:url', canonicalOf(document.url, view)],
    ['og:locale', locales[words.language]],
    ...others.map((language): readonly [string, string] => ['og:locale:alternate', locales[language]]),
    ['og:image', site.assets.picture],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(pictureSize.width)],
    ['og:image:height', String(pictureSize.height)],
    ['og:image:alt', words.text(layoutMessages.picture)],
  ];
  return (
    <>
      {properties.map(([property, value]) => (
        <meta property={property} content={value} />
      ))}
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
