import type { FastifyInstance } from 'fastify';
import { html } from '../../linked-data/formats.js';
import { searchPage } from '../../pages/search/search-page.js';
import { negotiation } from '../negotiate.js';
import { sendProblem } from '../problem.js';
import type { Published } from '../published.js';
import { addReadRoute } from '../read-route.js';
import { addVary } from '../sending/vary.js';
import { urlOf } from '../url-of.js';
import { requestedView } from './requested-view.js';
import { sendPage } from './send-page.js';

/** How much of what was found is shown; whoever wants more asks for more precisely. */
const mostShown = 50;

/** How much of a question is read, in characters: names are not longer. */
const longestQuery = 200;

const negotiate = negotiation([html]);

/** Adds the search for people; programs search by GraphQL. */
export function addSearchRoute(app: FastifyInstance, { store, snapshot, iris, writePage }: Published): void {
  addReadRoute(app, '/search', (request, reply) => {
    addVary(reply, 'Accept');
    if (!negotiate(request.headers.accept)) {
      return sendProblem(reply, { status: 406, detail: `This is a page in HTML: programs search at ${iris.graphql}.` });
    }
    const query = (urlOf(request).searchParams.get('q') ?? '').trim().slice(0, longestQuery);
    const hits = query === '' ? [] : store.search(query);
    const found = hits.slice(0, mostShown).map(({ node }) => node);
    const url = new URL(iris.search);
    if (query !== '') url.searchParams.set('q', query);
    const content = searchPage({ query, found, totalCount: hits.length });
    const view = requestedView(request, reply, snapshot.dataset);
    const text = writePage(content, { url: url.href, formats: [] }, view);
    return sendPage(request, reply, { view, text, modified: snapshot.dataset.modified });
  });
}
