import type { VNode } from 'preact';
import { own, ownTermNames, ownTerms } from '../../model/own-terms.js';
import { useFrame, type Frame } from '../frame/frame.js';
import type { PageContent } from '../frame/page-content.js';
import { vocabularyMessages } from '../messages/vocabulary-messages.js';
import { DataPanel } from '../parts/data-panel.js';
import { TypeTable } from './type-table.js';

/** Turns the model into the page that says what its types and fields mean. */
export const vocabularyPage = ({ words }: Frame): PageContent => ({
  title: words.text(vocabularyMessages.title),
  description: words.text(vocabularyMessages.description),
  body: <VocabularyBody />,
});

function VocabularyBody(): VNode {
  const { words, site } = useFrame();
  return (
    <>
      <header class="title">
        <h1>{words.text(vocabularyMessages.title)}</h1>
        <p>{words.text(vocabularyMessages.description)}</p>
      </header>
      <OwnTerms />
      <section aria-labelledby="types">
        <h2 id="types">{words.text(vocabularyMessages.types)}</h2>
        <p>{words.text(vocabularyMessages.typesText)}</p>
        {[...site.shapes.values()].map((shape) => (
          <TypeTable shape={shape} />
        ))}
      </section>
      <DataPanel />
    </>
  );
}

function OwnTerms(): VNode {
  const { words, site, href } = useFrame();
  return (
    <section aria-labelledby="own">
      <h2 id="own">{words.text(vocabularyMessages.own)}</h2>
      <dl class="rows">
        {ownTermNames.map((term) => (
          <div>
            <dt>
              <a href={href(site.iris.resolve(own(term)))}>{words.text(ownTerms[term].label)}</a>
            </dt>
            <dd>{words.text(ownTerms[term].comment)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
