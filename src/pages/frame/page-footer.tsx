import type { VNode } from 'preact';
import { mailto } from '../../model/mailto.js';
import { layoutMessages } from '../messages/layout-messages.js';
import { Licence } from '../parts/licence.js';
import { useFrame } from './frame.js';

/** What every page ends with: who publishes the data, on which terms, and the ways to them. */
export function PageFooter(): VNode {
  const { words, site, href } = useFrame();
  const { publisher, licence } = site.snapshot.dataset;
  const links = [
    [site.iris.dataset, words.text(layoutMessages.dataset)],
    [site.iris.catalog, words.text(layoutMessages.catalogue)],
    [site.iris.vocabulary, words.text(layoutMessages.vocabulary)],
    [site.iris.explorer, words.text(layoutMessages.explorer)],
  ] as const;
  return (
    <footer class="site-footer">
      <p>
        {words.text(layoutMessages.publisher)} <a href={publisher.website}>{publisher.name}</a>.{' '}
        {words.text(layoutMessages.licence)} <Licence licence={licence} />.
      </p>
      <nav aria-label={words.text(layoutMessages.waysToTheData)}>
        <ul>
          {links.map(([url, label]) => (
            <li>
              <a href={href(url)}>{label}</a>
            </li>
          ))}
          <li>
            <a href={mailto(publisher.contactPoint.email)}>{words.text(layoutMessages.contact)}</a>
          </li>
        </ul>
      </nav>
    </footer>
  );
}
