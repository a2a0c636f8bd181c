import type { VNode } from 'preact';
import type { Agreement } from '../../model/agreement.js';
import type { Statistics } from '../../model/statistics.js';
import { useFrame } from '../frame/frame.js';
import { homeMessages } from '../messages/home-messages.js';
import { PeriodTable } from '../timeline/period-table.js';
import { Timeline } from '../timeline/timeline.js';

/** A timeline of more agreements than this shows how many there were when, and no longer each of them. */
const mostAgreements = 60;

/** All agreements, in the order in which they came about, and what was counted of them. */
export interface HomeTimelineProps {
  readonly agreements: readonly Agreement[];
  readonly statistics: Statistics;
}

/** Shows when the agreements came about: each of them, or where there are many, how many in each period. */
export function HomeTimeline({ agreements, statistics }: HomeTimelineProps): VNode {
  const { words, site, href } = useFrame();
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{words.text(homeMessages.timeline)}</h2>
      {agreements.length > mostAgreements ? (
        <PeriodTable statistics={statistics} />
      ) : (
        <Timeline agreements={agreements} />
      )}
      <p>
        <a href={href(site.iris.list('Agreement'))}>
          {words.text(homeMessages.allAgreements, { count: agreements.length })}
        </a>
      </p>
    </section>
  );
}
