import type { VNode } from 'preact';
import { entityLabels } from '../../model/entity-labels.js';
import { entityNames } from '../../model/entity-name.js';
import { capitalised } from '../../model/capitalised.js';
import { layoutMessages } from '../messages/layout-messages.js';
import { TextIn } from '../parts/text-in.js';
import { SearchForm } from '../search/search-form.js';
import { useFrame } from './frame.js';
import { LanguageSwitch } from './language-switch.js';

/** What every page begins with: whose site it is, its parts, the search and the other language. */
export function PageHeader(): VNode {
  const { words, site, href } = useFrame();
  const { iris, snapshot } = site;
  const parts: readonly (readonly [string, string])[] = [
    ...entityNames.map((entity) => [iris.list(entity), capitalised(entityLabels[entity][words.language])] as const),
    [iris.dataset, words.text(layoutMessages.data)],
  ];
  return (
    <header class="site-header">
      <div class="bar">
        <a class="site-title" href={href(iris.home)}>
          <TextIn texts={snapshot.dataset.titles} />
        </a>
        <LanguageSwitch />
      </div>
      <div class="bar">
        <nav aria-label={words.text(layoutMessages.parts)}>
          <ul>
            {parts.map(([url, label]) => (
              <li>
                <PartLink url={url}>{label}</PartLink>
              </li>
            ))}
          </ul>
        </nav>
        <SearchForm query="" name={layoutMessages.search} />
      </div>
    </header>
  );
}

/** A link to a part of the site that tells whether the page is that part, or belongs to it. */
function PartLink({ url, children }: { readonly url: string; readonly children: string }): VNode {
  const { href, document } = useFrame();
  const isHere = document.url === url;
  const isWithin = document.url.startsWith(`${url}/`);
  return (
    <a href={href(url)} aria-current={isHere ? 'page' : isWithin ? 'true' : undefined}>
      {children}
    </a>
  );
}
