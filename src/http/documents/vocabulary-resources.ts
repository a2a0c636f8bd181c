import { contractModified } from './contract-modified.js';
import { isOwnTerm, own, ownTermNames, type OwnTerm } from '../../model/own-terms.js';
import { schema } from '../../vocabulary/schema.js';
import type { Published } from '../published.js';
import { singleResource } from './single-resource.js';
import { termPage } from '../../pages/vocabulary/term-page.js';
import { vocabularyPage } from '../../pages/vocabulary/vocabulary-page.js';
import { withPage } from './page-representation.js';
import { inAllFormats, type Resource, type ResourceRoute } from './resource.js';

/** The vocabulary of our own terms, and each of them. */
export const vocabularyResources: readonly ResourceRoute[] = [
  singleResource('/def', (published) => {
    const { iris, documents } = published;
    const resource: Resource = {
      url: iris.vocabulary,
      about: iris.vocabulary,
      type: schema.DefinedTermSet,
      modified: contractModified,
      representations: inAllFormats(documents.vocabulary, published),
      links: [],
    };
    return withPage(resource, { content: () => vocabularyPage, jsonLd: documents.vocabulary }, published);
  }),
  {
    path: '/def',
    isNamed: true,
    find: ({ name }, published) =>
      isOwnTerm(name)
        ? termResource(name, published)
        : { problem: { status: 404, detail: 'There is no term of this name: /def lists them all.' } },
    all: (published) => ownTermNames.map((name) => termResource(name, published)),
  },
];

function termResource(name: OwnTerm, published: Published): Resource {
  const { documents, iris } = published;
  const url = iris.resolve(own(name));
  const resource: Resource = {
    url,
    about: url,
    type: schema.DefinedTerm,
    modified: contractModified,
    representations: inAllFormats(() => documents.term(name), published),
    links: [{ relation: 'collection', target: iris.vocabulary }],
  };
  return withPage(resource, { content: () => termPage(name), jsonLd: () => documents.term(name) }, published);
}
