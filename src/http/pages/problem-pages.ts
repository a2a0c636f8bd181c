import type { FastifyInstance, FastifyReply } from 'fastify';
import { formats, html } from '../../linked-data/formats.js';
import { isObject } from '../../model/is-object.js';
import { problemPage, type ProblemProps } from '../../pages/problem/problem-page.js';
import { negotiation } from '../negotiate.js';
import { problemType } from '../problem.js';
import type { Published } from '../published.js';
import { addVary } from '../sending/vary.js';
import { urlOf } from '../url-of.js';
import { requestedView } from './requested-view.js';
import { addPageHeaders } from './send-page.js';

const negotiate = negotiation([{ mediaType: problemType, aliases: ['application/json'] }, html]);

/** Turns each problem into a page where the client would rather have one: a browser does. */
export function addProblemPages(app: FastifyInstance, { writePage, snapshot, iris }: Published): void {
  app.addHook('onSend', (request, reply, payload, done) => {
    if (!isProblem(reply) || typeof payload !== 'string') {
      done(null, payload);
      return;
    }
    addVary(reply, 'Accept');
    if (negotiate(request.headers.accept) !== html) {
      done(null, payload);
      return;
    }
    const view = requestedView(request, reply, snapshot.dataset);
    const { pathname, search } = urlOf(request);
    const url = iris.home.slice(0, -1) + pathname + search;
    const page = writePage(problemPage(problemProps(payload)), { url, formats: [] }, view);
    addPageHeaders(reply, view);
    done(null, page);
  });
}

/** Fastify adds a charset to any text. */
const isProblem = (reply: FastifyReply): boolean => String(reply.getHeader('content-type')).startsWith(problemType);

/** Reads what a program would be told. */
function problemProps(body: string): ProblemProps {
  const problem: unknown = JSON.parse(body);
  const { status, detail, available }: Readonly<Record<string, unknown>> = isObject(problem) ? { ...problem } : {};
  return {
    status: Number(status),
    detail: String(detail),
    available: Array.isArray(available) ? available.flatMap(availableFormat) : [],
  };
}

/** What there is instead is told by its media type, and to people by the name they know it by. */
function availableFormat(offer: unknown): ProblemProps['available'] {
  if (!isObject(offer) || !('mediaType' in offer) || !('url' in offer)) return [];
  const { mediaType, url } = offer;
  const name = [...formats, html].find((format) => format.mediaType === mediaType)?.name ?? String(mediaType);
  return [{ name, url: String(url) }];
}
