import type { VNode } from 'preact';
import { ownTerms, type OwnTerm, type OwnTermDefinition } from '../../model/own-terms.js';
import { useFrame, type Frame } from '../frame/frame.js';
import type { PageContent } from '../frame/page-content.js';
import { vocabularyMessages } from '../messages/vocabulary-messages.js';
import { DataPanel } from '../parts/data-panel.js';
import { OuterLink } from '../parts/outer-link.js';
import { ownLanguages } from '../../model/own-language.js';
import { capitalised } from '../../model/capitalised.js';
import { NameInLanguage } from '../rows/name-in-language.js';
import { Row } from '../parts/row.js';
import { usesOf } from './uses-of.js';

/** Turns one of our own terms into its page. */
export const termPage =
  (term: OwnTerm) =>
  ({ words }: Frame): PageContent => {
    const { label, comment }: OwnTermDefinition = ownTerms[term];
    return {
      title: capitalised(words.text(label)),
      description: words.text(comment),
      body: <TermBody term={term} />,
    };
  };

function TermBody({ term }: { readonly term: OwnTerm }): VNode {
  const { words, site, href } = useFrame();
  const { kind, label, comment }: OwnTermDefinition = ownTerms[term];
  return (
    <article>
      <header class="title">
        <p class="kind">
          <a href={href(site.iris.vocabulary)}>{words.text(vocabularyMessages[kind])}</a>
        </p>
        <h1>{capitalised(words.text(label))}</h1>
      </header>
      <p>{words.text(comment)}</p>
      <TermRows term={term} />
      <DataPanel />
    </article>
  );
}

function TermRows({ term }: { readonly term: OwnTerm }): VNode {
  const { words, site } = useFrame();
  const { label, subClassOf }: OwnTermDefinition = ownTerms[term];
  const uses = usesOf(term, site.shapes);
  return (
    <dl class="rows">
      <Row label={words.text(vocabularyMessages.labels)}>
        <ul class="values">
          {ownLanguages.map((language) => (
            <li>
              <NameInLanguage text={{ language, value: label[language] }} />
            </li>
          ))}
        </ul>
      </Row>
      {subClassOf !== undefined && (
        <Row label={words.text(vocabularyMessages.subClassOf)}>
          <OuterLink url={subClassOf} />
        </Row>
      )}
      {uses.length > 0 && (
        <Row label={words.text(vocabularyMessages.usedBy)}>
          <code>{uses.join(', ')}</code>
        </Row>
      )}
    </dl>
  );
}
