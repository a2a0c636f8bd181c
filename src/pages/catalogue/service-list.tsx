import type { VNode } from 'preact';
import { useFrame } from '../frame/frame.js';
import { pathOf } from '../frame/href.js';
import { datasetMessages } from '../messages/dataset-messages.js';
import type { Message } from '../words/message.js';

/** A way to ask for the data. */
export interface ServiceProps {
  readonly name: string;
  readonly description: Message;
  readonly endpoint: string;
  /** What a machine reads to learn how to ask. */
  readonly contract: string;
  /** What a person reads. */
  readonly page: string;
}

/** Lists the ways to ask for the data, each with where to ask and how to learn it. */
export function ServiceList({ services }: { readonly services: readonly ServiceProps[] }): VNode {
  const { words, href } = useFrame();
  return (
    <section aria-labelledby="services">
      <h2 id="services">{words.text(datasetMessages.services)}</h2>
      {services.map(({ name, description, endpoint, contract, page }) => (
        <article>
          <h3>{name}</h3>
          <p>{words.text(description)}</p>
          <dl class="rows">
            <div>
              <dt>{words.text(datasetMessages.endpoint)}</dt>
              <dd>
                <code>{endpoint}</code>
              </dd>
            </div>
            <div>
              <dt>{words.text(datasetMessages.contract)}</dt>
              <dd>
                <a href={pathOf(contract)}>{pathOf(contract)}</a>
              </dd>
            </div>
            <div>
              <dt>{words.text(datasetMessages.documentation)}</dt>
              <dd>
                <a href={href(page)}>{pathOf(page)}</a>
              </dd>
            </div>
          </dl>
        </article>
      ))}
    </section>
  );
}
