import type { VNode } from 'preact';
import { useFrame } from '../frame/frame.js';
import { pathOf } from '../frame/href.js';
import { searchMessages } from '../messages/search-messages.js';
import type { Message } from '../words/message.js';

interface SearchFormProps {
  readonly query: string;
  /** What tells it from another one on the same page. */
  readonly name?: Message;
}

/** Asks for a name; works without a script. */
export function SearchForm({ query, name = searchMessages.title }: SearchFormProps): VNode {
  const { words, site, view } = useFrame();
  return (
    <search aria-label={words.text(name)}>
      <form class="search" action={pathOf(site.iris.search)}>
        <label>
          <span class="visually-hidden">{words.text(searchMessages.label)}</span>
          <input type="search" name="q" value={query} placeholder={words.text(searchMessages.placeholder)} />
        </label>
        {view.isChosen && <input type="hidden" name="lang" value={view.language} />}
        <button type="submit">{words.text(searchMessages.button)}</button>
      </form>
    </search>
  );
}
