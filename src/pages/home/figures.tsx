import type { VNode } from 'preact';
import type { Statistics } from '../../model/statistics.js';
import type { Agreement } from '../../model/agreement.js';
import { useFrame } from '../frame/frame.js';
import { homeMessages } from '../messages/home-messages.js';
import type { Message } from '../words/message.js';
import { AgreementTitle } from '../parts/agreement-title.js';
import { Row } from '../parts/row.js';

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
  return <Row label={words.text(label, { count })}>{words.number(count)}</Row>;
}

function Dated({ agreement, label }: { readonly agreement: Agreement; readonly label: Message }): VNode {
  const { words } = useFrame();
  return (
    <Row
      label={
        <>
          {words.text(label)}: <AgreementTitle agreement={agreement} />
        </>
      }
    >
      {String(agreement.year)}
    </Row>
  );
}
