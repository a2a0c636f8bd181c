import { Fragment, type VNode } from 'preact';
import type { Agreement } from '../../model/agreement.js';
import type { City } from '../../model/city.js';
import { useFrame } from '../frame/frame.js';
import { TextIn } from './text-in.js';

/** The parties of an agreement but for the city that is party to all of them. */
const othersOf = ({ parties }: Agreement, hub: City | undefined): readonly City[] =>
  parties.filter((city) => city !== hub);

/** Leads to an agreement by the names of its parties, where all agreements are those of one city by the names of the others. */
export function AgreementTitle({ agreement }: { readonly agreement: Agreement }): VNode {
  const { site, href } = useFrame();
  return (
    <a href={href(agreement.id)}>
      {othersOf(agreement, site.hub).map((city, index) => (
        <Fragment key={city.id}>
          {index > 0 && ' – '}
          <TextIn texts={city.names} />
        </Fragment>
      ))}
    </a>
  );
}
