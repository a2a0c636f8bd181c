import type { VNode } from 'preact';
import type { Agreement } from '../../model/agreement.js';
import { useFrame } from '../frame/frame.js';
import { timelineMessages } from '../messages/timeline-messages.js';
import { AgreementDate } from '../parts/agreement-date.js';
import { AgreementTitle } from '../parts/agreement-title.js';
import { TimelineAxis } from './timeline-axis.js';
import { TimelineMark } from './timeline-mark.js';
import { createTimeScale } from './time-scale.js';

/** Shows agreements, in their order, on a line of time: each date as long as it is uncertain. */
export function Timeline({ agreements }: { readonly agreements: readonly Agreement[] }): VNode | null {
  const { words } = useFrame();
  const dates = agreements.flatMap(({ date }) => date ?? []);
  if (dates.length === 0) return null;
  const scale = createTimeScale(dates);
  return (
    <figure class="timeline">
      <TimelineAxis scale={scale} />
      <ol>
        {agreements.map((agreement) => (
          <li>
            <AgreementTitle agreement={agreement} />
            <span class="when">
              <AgreementDate agreement={agreement} />
            </span>
            <TimelineMark date={agreement.date} scale={scale} />
          </li>
        ))}
      </ol>
      <figcaption>{words.text(timelineMessages.legend)}</figcaption>
    </figure>
  );
}
