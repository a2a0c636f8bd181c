import type { VNode } from 'preact';
import { useFrame } from '../frame/frame.js';
import { pathOf } from '../frame/href.js';
import { datasetMessages } from '../messages/dataset-messages.js';
import { Row } from '../parts/row.js';
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
  const { words } = useFrame();
  return (
    <section aria-labelledby="services">
      <h2 id="services">{words.text(datasetMessages.services)}</h2>
      {services.map((service) => (
        <Service {...service} />
      ))}
    </section>
  );
}

function Service({ name, description, endpoint, contract, page }: ServiceProps): VNode {
  const { words, href } = useFrame();
  return (
    <article>
      <h3>{name}</h3>
      <p>{words.text(description)}</p>
      <dl class="rows">
        <Row label={words.text(datasetMessages.endpoint)}>
          <code>{endpoint}</code>
        </Row>
        <Row label={words.text(datasetMessages.contract)}>
          <a href={pathOf(contract)}>{pathOf(contract)}</a>
        </Row>
        <Row label={words.text(datasetMessages.documentation)}>
          <a href={href(page)}>{pathOf(page)}</a>
        </Row>
      </dl>
    </article>
  );
}
