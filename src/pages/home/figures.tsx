import type { ComponentChildren, VNode } from 'preact';
import type { Statistics } from '../../model/statistics.js';
import type { Agreement } from '../../model/agreement.js';
import { useFrame } from '../frame/frame.js';
import { homeMessages } from '../messages/home-messages.js';
import type { Message } from '../words/message.js';
import { AgreementTitle } from '../parts/agreement-title.js';

/** Shows the whole in a few figures: how many agreements, on how many continents, in how many sectors, the first and the latest. */
export function Figures({ statistics }: { readonly statistics: Statistics }): VNode {
  const { site } = useFrame();
  const { agreements, byContinent, earliest, latest } = statistics;
  return (
    <dl class="figures">
      <Count count={agreements} label={homeMessages.agreements} />
      <Count count={byContinent.length} label={homeMessages.continents} />
      <Count count={site.snapshot.Sector.length} label={homeMessages.sectors} />
      {earliest && <Dated agreement={earliest} label={homeMessages.earliest} />}
      {latest && latest !== earliest && <Dated agreement={latest} label={homeMessages.latest} />}
    </dl>
  );
}

function Count({ count, label }: { readonly count: number; readonly label: Message }): VNode {
  const { words } = useFrame();
  return <Figure label={words.text(label, { count })}>{words.number(count)}</Figure>;
}

function Dated({ agreement, label }: { readonly agreement: Agreement; readonly label: Message }): VNode {
  const { words } = useFrame();
  return (
    <Figure
      label={
        <>
          {words.text(label)}: <AgreementTitle agreement={agreement} />
        </>
      }
    >
      {String(agreement.year)}
    </Figure>
  );
}

/** A figure stands above what it counts, though it is told after it. */
function Figure({ label, children }: { readonly label: ComponentChildren; readonly children: string }): VNode {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
