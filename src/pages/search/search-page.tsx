import type { VNode } from 'preact';
import type { Named } from '../../model/named.js';
import { entityViewOf } from '../entity/entity-view-of.js';
import { Kind } from '../entity/kind.js';
import { useFrame, type Frame } from '../frame/frame.js';
import type { PageContent } from '../frame/page-content.js';
import { searchMessages } from '../messages/search-messages.js';
import { EntityLink } from '../parts/entity-link.js';
import { ListLinks } from '../parts/list-links.js';
import { SearchForm } from './search-form.js';

/** What was asked, and what was found, best first. */
export interface SearchProps {
  readonly query: string;
  readonly found: readonly Named[];
  /** How many things were found in all, of which the page shows the first. */
  readonly totalCount: number;
}

/** Turns what a search found into its page. */
export const searchPage =
  (props: SearchProps) =>
  ({ words }: Frame): PageContent => {
    const { query } = props;
    return {
      title: query === '' ? words.text(searchMessages.title) : words.text(searchMessages.titleOf, { query }),
      description: words.text(searchMessages.description),
      body: <SearchBody {...props} />,
      isPassing: true,
    };
  };

function SearchBody({ query, found, totalCount }: SearchProps): VNode {
  const { words } = useFrame();
  return (
    <>
      <header class="title">
        <h1>{words.text(searchMessages.title)}</h1>
        <p>{words.text(searchMessages.description)}</p>
      </header>
      <SearchForm query={query} />
      {query !== '' && <p role="status">{words.text(searchMessages.count, { query, count: totalCount })}</p>}
      {found.length < totalCount && <p>{words.text(searchMessages.shown, { shown: found.length })}</p>}
      {found.length > 0 ? <Results found={found} /> : <Lists isAsked={query !== ''} />}
    </>
  );
}

function Results({ found }: Pick<SearchProps, 'found'>): VNode {
  return (
    <ol class="results">
      {found.map((entity) => (
        <li>
          <EntityLink entity={entity} />{' '}
          <span class="remark">
            <Kind view={entityViewOf(entity)} />
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Leads to all there is, for who found nothing or has not asked yet. */
function Lists({ isAsked }: { readonly isAsked: boolean }): VNode {
  const { words } = useFrame();
  return (
    <>
      <p>{words.text(isAsked ? searchMessages.nothing : searchMessages.unasked)}</p>
      <ul>
        <ListLinks />
      </ul>
    </>
  );
}
