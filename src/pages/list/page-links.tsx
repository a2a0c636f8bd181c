import type { VNode } from 'preact';
import { useFrame } from '../frame/frame.js';
import { listMessages } from '../messages/list-messages.js';

/** The addresses of the pages around one. */
export interface PageLinksProps {
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** Leads to the pages around this one, where there are any. */
export function PageLinks({ previous, next }: PageLinksProps): VNode | null {
  const { words, href } = useFrame();
  if (previous === undefined && next === undefined) return null;
  return (
    <nav class="pages" aria-label={words.text(listMessages.pages)}>
      {previous !== undefined && (
        <a rel="prev" href={href(previous)}>
          {words.text(listMessages.previous)}
        </a>
      )}
      {next !== undefined && (
        <a rel="next" href={href(next)}>
          {words.text(listMessages.next)}
        </a>
      )}
    </nav>
  );
}
