import type { VNode } from 'preact';
import { useFrame } from '../frame/frame.js';
import { pathOf } from '../frame/href.js';
import { entityMessages } from '../messages/entity-messages.js';
import { CodeBlock } from './code-block.js';

/** Leads to what the page shows as data: its formats, its identifier, and the query that gives it. */
export function DataPanel(): VNode {
  const { words, site, document } = useFrame();
  const { formats, about, operation } = document;
  return (
    <section class="panel" aria-labelledby="data">
      <h2 id="data">{words.text(entityMessages.onPage)}</h2>
      <dl class="rows">
        <div>
          <dt>{words.text(entityMessages.formats)}</dt>
          <dd>
            <ul class="names">
              {formats.map(({ name, url, mediaType }) => (
                <li>
                  <a href={pathOf(url)} type={mediaType}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </dd>
        </div>
        {about !== undefined && (
          <div>
            <dt>{words.text(entityMessages.iri)}</dt>
            <dd>
              <code>{about}</code>
            </dd>
          </div>
        )}
      </dl>
      {operation !== undefined && (
        <details>
          <summary>{words.text(entityMessages.query)}</summary>
          <CodeBlock code={operation} />
          <p>
            <a href={`${pathOf(site.iris.explorer)}?query=${encodeURIComponent(operation)}`}>
              {words.text(entityMessages.openQuery)}
            </a>
          </p>
        </details>
      )}
    </section>
  );
}
