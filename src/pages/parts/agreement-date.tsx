import type { VNode } from 'preact';
import type { Agreement } from '../../model/agreement.js';
import { useFrame } from '../frame/frame.js';
import { entityMessages } from '../messages/entity-messages.js';
import { conceptLabel } from '../rows/concept-label.js';
import { DateText } from './date-text.js';

/** Shows when an agreement came about, as precisely as it is known, and what happened then. */
export function AgreementDate({ agreement: { date, dateMeaning } }: { readonly agreement: Agreement }): VNode {
  const { words, site, href } = useFrame();
  if (date === null) return <span class="unknown">{words.text(entityMessages.unknownDate)}</span>;
  return (
    <>
      <DateText date={date} />
      {dateMeaning !== null && (
        <span class="remark">
          {' '}
          (<a href={href(site.iris.resolve(dateMeaning))}>{conceptLabel(dateMeaning, {}, words)}</a>)
        </span>
      )}
    </>
  );
}
