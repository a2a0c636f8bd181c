import type { VNode } from 'preact';
import { ownTerms, type OwnTerm, type OwnTermDefinition } from '../../model/own-terms.js';
import { useFrame, type Frame } from '../frame/frame.js';
import type { PageContent } from '../frame/page-content.js';
import { vocabularyMessages } from '../messages/vocabulary-messages.js';
import { DataPanel } from '../parts/data-panel.js';
import { OuterLink } from '../parts/outer-link.js';
import { ownLanguages } from '../../model/own-language.js';
import { capitalised } from '../words/capitalised.js';
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
  const { kind, label, comment, subClassOf }: OwnTermDefinition = ownTerms[term];
  const uses = usesOf(term, site.shapes);
  return (
    <article>
      <header class="title">
        <p class="kind">
          <a href={href(site.iris.vocabulary)}>{words.text(vocabularyMessages[kind])}</a>
        </p>
        <h1>{capitalised(words.text(label))}</h1>
      </header>
      <p>{words.text(comment)}</p>
      <dl class="rows">
        <div>
          <dt>{words.text(vocabularyMessages.labels)}</dt>
          <dd>
            <ul class="values">
              {ownLanguages.map((language) => (
                <li>
                  <bdi lang={language} dir="auto">
                    {label[language]}
                  </bdi>{' '}
                  <span class="remark">{words.languageName(language)}</span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
        {subClassOf !== undefined && (
          <div>
            <dt>{words.text(vocabularyMessages.subClassOf)}</dt>
            <dd>
              <OuterLink url={subClassOf} />
            </dd>
          </div>
        )}
        {uses.length > 0 && (
          <div>
            <dt>{words.text(vocabularyMessages.usedBy)}</dt>
            <dd>
              <code>{uses.join(', ')}</code>
            </dd>
          </div>
        )}
      </dl>
      <DataPanel />
    </article>
  );
}
