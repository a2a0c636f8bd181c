import type { VNode } from 'preact';
import { useFrame } from '../frame/frame.js';
import { pathOf } from '../frame/href.js';
import { entityMessages } from '../messages/entity-messages.js';
import { CodeBlock } from './code-block.js';
import { ExplorerLink } from './explorer-link.js';
import { Row } from './row.js';

/** Leads to what the page shows as data: its formats, its identifier, and the query that gives it. */
export function DataPanel(): VNode {
  const { words, document } = useFrame();
  const { formats, about, operation } = document;
  return (
    <section class="panel" aria-labelledby="data">
      <h2 id="data">{words.text(entityMessages.onPage)}</h2>
      <dl class="rows">
        <Row label={words.text(entityMessages.formats)}>
          <ul class="names">
            {formats.map(({ name, url, mediaType }) => (
              <li>
                <a href={pathOf(url)} type={mediaType}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </Row>
        {about !== undefined && (
          <Row label={words.text(entityMessages.iri)}>
            <code>{about}</code>
          </Row>
        )}
      </dl>
      {operation !== undefined && <Query operation={operation} />}
    </section>
  );
}

function Query({ operation }: { readonly operation: string }): VNode {
  const { words } = useFrame();
  return (
    <details>
      <summary>{words.text(entityMessages.query)}</summary>
      <CodeBlock code={operation} />
      <p>
        <ExplorerLink operation={operation}>{words.text(entityMessages.openQuery)}</ExplorerLink>
      </p>
    </details>
  );
}
