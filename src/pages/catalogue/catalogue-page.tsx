import type { VNode } from 'preact';
import type { Dataset } from '../../model/dataset.js';
import { useFrame, type Frame } from '../frame/frame.js';
import { pathOf } from '../frame/href.js';
import type { PageContent } from '../frame/page-content.js';
import { datasetMessages } from '../messages/dataset-messages.js';
import { DataPanel } from '../parts/data-panel.js';
import { TextIn } from '../parts/text-in.js';
import { ServiceList, type ServiceProps } from './service-list.js';

/** What the catalogue lists, and the profiles it comes in. */
export interface CatalogueProps {
  readonly datasets: readonly Dataset[];
  readonly services: readonly ServiceProps[];
  readonly profiles: readonly { readonly title: string; readonly url: string }[];
}

/** Turns a page of the catalogue into the page that shows it. */
export const cataloguePage =
  (props: CatalogueProps) =>
  ({ words }: Frame): PageContent => ({
    title: words.text(datasetMessages.catalogue),
    description: words.text(datasetMessages.catalogueDescription),
    body: <CatalogueBody {...props} />,
  });

function CatalogueBody({ datasets, services, profiles }: CatalogueProps): VNode {
  const { words } = useFrame();
  return (
    <>
      <header class="title">
        <h1>{words.text(datasetMessages.catalogue)}</h1>
        <p>{words.text(datasetMessages.catalogueDescription)}</p>
      </header>
      <section aria-labelledby="datasets">
        <h2 id="datasets">{words.text(datasetMessages.datasets)}</h2>
        {datasets.map((dataset) => (
          <DatasetSummary dataset={dataset} />
        ))}
      </section>
      <ServiceList services={services} />
      <section aria-labelledby="profiles">
        <h2 id="profiles">{words.text(datasetMessages.profiles)}</h2>
        <ul class="names">
          {profiles.map(({ title, url }) => (
            <li>
              <a href={pathOf(url)}>{title}</a>
            </li>
          ))}
        </ul>
      </section>
      <DataPanel />
    </>
  );
}

function DatasetSummary({ dataset }: { readonly dataset: Dataset }): VNode {
  const { href } = useFrame();
  return (
    <article>
      <h3>
        <a href={href(dataset.id)}>
          <TextIn texts={dataset.titles} />
        </a>
      </h3>
      <p class="prose">
        <TextIn texts={dataset.descriptions} />
      </p>
    </article>
  );
}
