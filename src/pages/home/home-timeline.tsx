import type { VNode } from 'preact';
import type { Agreement } from '../../model/agreement.js';
import { useFrame } from '../frame/frame.js';
import { homeMessages } from '../messages/home-messages.js';
import { Timeline } from '../timeline/timeline.js';

/** How many agreements the timeline shows before it leads to the list of all. */
const mostAgreements = 60;

/** Shows the agreements, in the order in which they came about. */
export function HomeTimeline({ agreements }: { readonly agreements: readonly Agreement[] }): VNode {
  const { words, site, href } = useFrame();
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{words.text(homeMessages.timeline)}</h2>
      <Timeline agreements={agreements.slice(0, mostAgreements)} />
      <p>
        <a href={href(site.iris.list('Agreement'))}>
          {words.text(homeMessages.allAgreements, { count: agreements.length })}
        </a>
      </p>
    </section>
  );
}
