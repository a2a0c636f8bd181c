import type { VNode } from 'preact';
import { pickText } from '../../model/text.js';
import { useFrame } from '../frame/frame.js';
import { datasetMessages } from '../messages/dataset-messages.js';
import { CodeBlock } from '../parts/code-block.js';

/** Tells how the dataset is cited: by whom, when, what, which version, where, on which terms. */
export function Citation(): VNode {
  const { site, words } = useFrame();
  const { publisher, titles, version, licence, modified, id } = site.snapshot.dataset;
  const citation = words.text(datasetMessages.cited, {
    publisher: publisher.name,
    year: modified.slice(0, 4),
    title: pickText(titles, words.language),
    version,
    iri: id,
    licence,
  });
  return (
    <section aria-labelledby="citation">
      <h2 id="citation">{words.text(datasetMessages.citation)}</h2>
      <CodeBlock code={citation} />
    </section>
  );
}
