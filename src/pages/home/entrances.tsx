import type { VNode } from 'preact';
import { useFrame } from '../frame/frame.js';
import { pathOf } from '../frame/href.js';
import { mailto } from '../../model/mailto.js';
import { homeMessages } from '../messages/home-messages.js';
import { CodeBlock } from '../parts/code-block.js';
import { ExplorerLink } from '../parts/explorer-link.js';

/** Leads those who come for the data to where they begin: dashboards, harvesters, and who corrects the data. */
export function Entrances({ operation }: { readonly operation: string }): VNode {
  const { words } = useFrame();
  return (
    <section aria-labelledby="entrances">
      <h2 id="entrances">{words.text(homeMessages.entrances)}</h2>
      <div class="entrances">
        <DashboardEntrance operation={operation} />
        <HarvesterEntrance />
        <ClerkEntrance />
      </div>
    </section>
  );
}

function DashboardEntrance({ operation }: { readonly operation: string }): VNode {
  const { words, site } = useFrame();
  return (
    <section>
      <h3>{words.text(homeMessages.dashboards)}</h3>
      <p>{words.text(homeMessages.dashboardsText)}</p>
      <CodeBlock code={operation} />
      <p class="actions">
        <ExplorerLink operation={operation}>{words.text(homeMessages.openExplorer)}</ExplorerLink>{' '}
        <a href={pathOf(site.iris.graphql)}>{words.text(homeMessages.openSandbox)}</a>
      </p>
    </section>
  );
}

function HarvesterEntrance(): VNode {
  const { words, site, href } = useFrame();
  return (
    <section>
      <h3>{words.text(homeMessages.harvesters)}</h3>
      <p>{words.text(homeMessages.harvestersText)}</p>
      <CodeBlock code={`curl -H 'Accept: text/turtle' ${site.iris.catalog}`} />
      <p class="actions">
        <a href={href(site.iris.catalog)}>{words.text(homeMessages.openCatalogue)}</a>{' '}
        <a href={href(site.iris.dataset)}>{words.text(homeMessages.openDataset)}</a>
      </p>
    </section>
  );
}

function ClerkEntrance(): VNode {
  const { words, site } = useFrame();
  const { email } = site.snapshot.dataset.publisher.contactPoint;
  return (
    <section>
      <h3>{words.text(homeMessages.clerks)}</h3>
      <p>{words.text(homeMessages.clerksText)}</p>
      <CodeBlock code="npm run validate" />
      <p>{words.text(homeMessages.clerksRemedy)}</p>
      <p class="actions">
        <a href={mailto(email)}>{words.text(homeMessages.write, { email })}</a>
      </p>
    </section>
  );
}
