import type { VNode } from 'preact';

/** Names a licence by its customary short name, where its address is one of Creative Commons, and leads to it. */
export function Licence({ licence }: { readonly licence: string }): VNode {
  const [, terms, version] = /^https:\/\/creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)\//.exec(licence) ?? [];
  const name = terms && version ? `CC ${terms.toUpperCase()} ${version}` : licence;
  return (
    <a rel="license" href={licence}>
      {name}
    </a>
  );
}
