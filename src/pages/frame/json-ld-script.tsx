import type { VNode } from 'preact';

/** Puts a JSON-LD document into the page as data; no text in it can end the element it stands in. */
export function JsonLdScript({ document }: { readonly document: object }): VNode {
  const json = JSON.stringify(document).replaceAll('<', '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
