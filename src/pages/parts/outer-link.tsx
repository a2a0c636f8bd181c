import type { VNode } from 'preact';

/** Leads to an address elsewhere, by its host and path. */
export function OuterLink({ url }: { readonly url: string }): VNode {
  return (
    <a class="address" href={url}>
      {url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
    </a>
  );
}
