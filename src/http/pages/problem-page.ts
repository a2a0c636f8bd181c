import { formats, html } from '../../linked-data/formats.js';
import { isObject } from '../../model/is-object.js';
import { problemPage, type ProblemProps } from '../../pages/problem/problem-page.js';
import { negotiation } from '../negotiate.js';
import { problemType, type ProblemDetails, type ProblemPage } from '../problem.js';
import type { Published } from '../published.js';
import { addVary } from '../sending/vary.js';
import { urlOf } from '../url-of.js';
import { requestedView } from './requested-view.js';
import { addPageHeaders } from './send-page.js';

const negotiate = negotiation([{ mediaType: problemType, aliases: ['application/json'] }, html]);

/** Turns what is published into the maker of pages that tell of problems, for clients that would rather have those. */
export const createProblemPage =
  ({ writePage, snapshot, iris }: Published): ProblemPage =>
  (reply, problem) => {
    const { request } = reply;
    addVary(reply, 'Accept');
    if (negotiate(request.headers.accept) !== html) return undefined;
    const view = requestedView(request, reply, snapshot.dataset);
    const { pathname, search } = urlOf(request);
    const url = iris.home.slice(0, -1) + pathname + search;
    addPageHeaders(reply, view);
    return writePage(problemPage(propsOf(problem)), { url, formats: [] }, view);
  };

/** Turns what programs are told into what people are: formats there are instead by their names. */
function propsOf({ status, detail, extensions = {} }: ProblemDetails): ProblemProps {
  const { available } = extensions;
  return { status, detail, available: Array.isArray(available) ? available.flatMap(availableFormat) : [] };
}

function availableFormat(offer: unknown): ProblemProps['available'] {
  if (!isObject(offer) || !('mediaType' in offer) || !('url' in offer)) return [];
  const { mediaType, url } = offer;
  const name = [...formats, html].find((format) => format.mediaType === mediaType)?.name ?? String(mediaType);
  return [{ name, url: String(url) }];
}
