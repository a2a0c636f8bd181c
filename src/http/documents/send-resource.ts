import type { FastifyReply, FastifyRequest } from 'fastify';
import { formatUrl, linksetFormat } from '../../linked-data/formats.js';
import { canonicalOf } from '../../pages/frame/href.js';
import type { View } from '../../pages/frame/view.js';
import { linkHeader, type Link } from '../link.js';
import { negotiation, type Offer } from '../negotiate.js';
import { sendProblem } from '../problem.js';
import type { Published } from '../published.js';
import { requestedView } from '../pages/requested-view.js';
import { sendPage } from '../pages/send-page.js';
import { sendDump } from '../sending/send-dump.js';
import { sendRepresentation } from '../sending/send-representation.js';
import { addVary } from '../sending/vary.js';
import { disposition } from './disposition.js';
import { documentLinks, fileLinks } from './document-links.js';
import { linkset } from './linkset.js';
import type { PageRepresentation, Representation, Resource } from './resource.js';

/** A request for a document, and where its answer goes. */
export interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly published: Published;
}

/** A format that a document, or all that leads away from it, is given in. */
type OfferedFormat = Offer & { readonly extension: string };

const formatsOf = ({ representations }: Resource): readonly OfferedFormat[] => [
  ...representations.map(({ format }) => format),
  linksetFormat,
];

/** Sends the format a client prefers, and tells caches that it was chosen, and the address of what was chosen. */
export function sendNegotiated(exchange: Exchange, resource: Resource): FastifyReply | Promise<FastifyReply> {
  const { request, reply, published } = exchange;
  addVary(reply, 'Accept');
  const format = negotiation(formatsOf(resource))(request.headers.accept);
  if (format) reply.header('content-location', formatUrl(resource.url, format));
  if (format === linksetFormat) return sendLinkset(exchange, resource);
  const representation = resource.representations.find((one) => one.format === format);
  if (representation) return send(exchange, resource, { representation, links: documentLinks(resource, published) });
  return sendProblem(reply, {
    status: 406,
    detail: 'Your Accept header allows none of the media types this document has: ask for one of those in "available".',
    extensions: available(resource),
  });
}

/** Sends the format of the address, whatever a client prefers. */
export function sendFile(
  exchange: Exchange,
  resource: Resource,
  extension: string,
): FastifyReply | Promise<FastifyReply> {
  if (extension === linksetFormat.extension) return sendLinkset(exchange, resource);
  const representation = resource.representations.find(({ format }) => format.extension === extension);
  if (representation) {
    const links = fileLinks(representation, resource, exchange.published);
    return send(exchange, resource, { representation, links });
  }
  return sendProblem(exchange.reply, {
    status: 404,
    detail: `This document has no format with the extension "${extension}": "available" lists those it has.`,
    extensions: available(resource),
  });
}

/** What is sent, and the links it has where it is sent from. */
interface Sent<Kind extends Representation = Representation> {
  readonly representation: Kind;
  readonly links: readonly Link[];
}

async function send(exchange: Exchange, resource: Resource, { representation, links }: Sent): Promise<FastifyReply> {
  const { request, reply, published } = exchange;
  const { modified, profiles } = resource;
  if (profiles) reply.header('content-profile', profiles.map((iri) => `<${iri}>`).join(', '));
  if ('page' in representation) return sendInLanguage(exchange, resource, { representation, links });
  reply.type(representation.format.contentType).header('link', linkHeader(links));
  if ('text' in representation) {
    return sendRepresentation(request, reply, { text: await representation.text(), modified });
  }
  const { dump } = representation;
  reply.header('content-disposition', disposition(dump, published.snapshot.dataset));
  return sendDump(request, reply, dump);
}

/** Sends a page in the language its visitor would have it in. */
async function sendInLanguage(
  { request, reply, published }: Exchange,
  { modified }: Resource,
  { representation, links }: Sent<PageRepresentation>,
): Promise<FastifyReply> {
  const view = requestedView(request, reply, published.snapshot.dataset);
  reply.header('link', linkHeader(links.map((link) => inItsLanguage(link, view))));
  const location = reply.getHeader('content-location');
  if (typeof location === 'string') reply.header('content-location', canonicalOf(location, view));
  return sendPage(request, reply, { view, text: await representation.page(view), modified });
}

/** A page whose language was chosen is another one for search engines. */
const inItsLanguage = (link: Link, view: View): Link =>
  link.relation === 'canonical' ? { ...link, target: canonicalOf(link.target, view) } : link;

function sendLinkset({ request, reply, published }: Exchange, resource: Resource): Promise<FastifyReply> {
  const text = linkset(resource.url, documentLinks(resource, published));
  return sendRepresentation(request, reply.type(linksetFormat.contentType), { text, modified: resource.modified });
}

const available = (resource: Resource): Readonly<Record<string, unknown>> => ({
  available: formatsOf(resource).map((format) => ({
    mediaType: format.mediaType,
    url: formatUrl(resource.url, format),
  })),
});
