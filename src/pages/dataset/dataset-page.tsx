import type { VNode } from 'preact';
import { useFrame, type Frame } from '../frame/frame.js';
import { pathOf } from '../frame/href.js';
import type { PageContent } from '../frame/page-content.js';
import { datasetMessages } from '../messages/dataset-messages.js';
import { layoutMessages } from '../messages/layout-messages.js';
import { DataPanel } from '../parts/data-panel.js';
import { datasetSummary } from '../parts/dataset-summary.js';
import { TextIn } from '../parts/text-in.js';
import { PropertyRows } from '../rows/property-rows.js';
import { Citation } from './citation.js';
import { DownloadTable, type Download } from './download-table.js';

/** What can be downloaded. */
export interface DatasetProps {
  readonly downloads: readonly Download[];
}

/** Turns the dataset into its landing page. */
export const datasetPage =
  (props: DatasetProps) =>
  (frame: Frame): PageContent => ({
    title: frame.words.text(layoutMessages.dataset),
    description: datasetSummary(frame),
    body: <DatasetBody {...props} />,
  });

/** The fields of the dataset that have a part of the page of their own. */
const shownElsewhere = ['titles', 'descriptions', 'distributions'];

function DatasetBody({ downloads }: DatasetProps): VNode {
  const { site, words } = useFrame();
  const { dataset } = site.snapshot;
  return (
    <article>
      <header class="title">
        <h1>
          <TextIn texts={dataset.titles} />
        </h1>
      </header>
      <p class="prose">
        <TextIn texts={dataset.descriptions} />
      </p>
      <Downloads downloads={downloads} />
      <Citation />
      <div class="columns">
        <section aria-labelledby="facts">
          <h2 id="facts">{words.text(datasetMessages.facts)}</h2>
          <PropertyRows shapeName="Dataset" thing={dataset} without={shownElsewhere} />
        </section>
        <div class="aside">
          <DataPanel />
        </div>
      </div>
    </article>
  );
}

function Downloads({ downloads }: DatasetProps): VNode {
  const { site, words } = useFrame();
  return (
    <section aria-labelledby="downloads">
      <h2 id="downloads">{words.text(datasetMessages.downloads)}</h2>
      <DownloadTable downloads={downloads} />
      <p>
        <a href={pathOf(site.iris.tableMetadata)}>{words.text(datasetMessages.columns)}</a>
      </p>
    </section>
  );
}
