import type { VNode } from 'preact';
import type { Population } from '../../model/population.js';
import { useFrame } from '../frame/frame.js';
import { factMessages } from '../messages/fact-messages.js';
import { DateText } from '../parts/date-text.js';
import { TextIn } from '../parts/text-in.js';

/** Shows how many people were counted, when, who they are, and who says so. */
export function PopulationView({ population }: { readonly population: Population }): VNode {
  const { words } = useFrame();
  const { inhabitants, asOf, scopes, sources } = population;
  return (
    <>
      {words.text(factMessages.inhabitants, { count: inhabitants })}
      {asOf !== null && (
        <>
          {' '}
          (<DateText date={asOf} />)
        </>
      )}
      <ul class="values remark">
        {scopes.length > 0 && (
          <li>
            <TextIn texts={scopes} />
          </li>
        )}
        {sources.map(({ url, title }) => (
          <li>
            <a href={url}>{title}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
