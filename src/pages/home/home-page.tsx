import type { VNode } from 'preact';
import type { Agreement } from '../../model/agreement.js';
import type { Statistics } from '../../model/statistics.js';
import { pickText } from '../../model/text.js';
import { useFrame, type Frame } from '../frame/frame.js';
import type { PageContent } from '../frame/page-content.js';
import { homeMessages } from '../messages/home-messages.js';
import { CityMap } from '../parts/city-map.js';
import { datasetSummary } from '../parts/dataset-summary.js';
import { TextIn } from '../parts/text-in.js';
import { CitiesByContinent } from './cities-by-continent.js';
import { Entrances } from './entrances.js';
import { Figures } from './figures.js';
import { HomeTimeline } from './home-timeline.js';

/** What the home page tells beside the data themselves. */
export interface HomeProps {
  readonly statistics: Statistics;
  /** All agreements, in the order in which they came about. */
  readonly agreements: readonly Agreement[];
  /** A GraphQL query that is worth copying. */
  readonly operation: string;
}

/** Turns the whole of the data into the page everything begins at. */
export const homePage =
  (props: HomeProps) =>
  (frame: Frame): PageContent => ({
    title: pickText(frame.site.snapshot.dataset.titles, frame.words.language),
    description: datasetSummary(frame),
    body: <HomeBody {...props} />,
  });

function HomeBody({ statistics, agreements, operation }: HomeProps): VNode {
  const { site, words, choices } = useFrame();
  const { dataset, City: cities } = site.snapshot;
  const choice = choices.ofMap(site.snapshot, () => ({ cities, agreements, view: 'world' }));
  const isWhole = choice.cities.length === choice.cityCount;
  const label = words.text(isWhole ? homeMessages.mapLabel : homeMessages.mapLabelOfSome);
  return (
    <>
      <header class="title">
        <h1>
          <TextIn texts={dataset.titles} />
        </h1>
      </header>
      <Figures statistics={statistics} />
      <section aria-labelledby="map">
        <h2 id="map" class="visually-hidden">
          {words.text(homeMessages.map)}
        </h2>
        <CityMap choice={choice} label={label} view="world" />
      </section>
      <section class="prose" aria-labelledby="purpose">
        <h2 id="purpose">{words.text(homeMessages.purpose)}</h2>
        <p>
          <TextIn texts={dataset.descriptions} />
        </p>
      </section>
      <CitiesByContinent statistics={statistics} />
      <HomeTimeline agreements={agreements} statistics={statistics} />
      <Entrances operation={operation} />
    </>
  );
}
