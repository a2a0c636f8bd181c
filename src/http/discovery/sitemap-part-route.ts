import type { FastifyInstance } from 'fastify';
import { paramOf } from '../param-of.js';
import { sendProblem } from '../problem.js';
import type { Published } from '../published.js';
import { addReadRoute } from '../read-route.js';
import { sendRepresentation } from '../sending/send-representation.js';
import { sitemapType, type Sitemaps } from './sitemap.js';

/** Adds the addresses of the sitemaps that hold all documents where one sitemap would be too long. */
export function addSitemapPartRoute(app: FastifyInstance, { part }: Sitemaps, { snapshot }: Published): void {
  addReadRoute(app, '/sitemap-:number.xml', async (request, reply) => {
    const number = paramOf(request, 'number');
    const text = /^[1-9]\d*$/.test(number) ? await part(Number(number)) : undefined;
    if (text === undefined) return sendProblem(reply, unknownPart);
    return sendRepresentation(request, reply.type(sitemapType), { text, modified: snapshot.dataset.modified });
  });
}

const unknownPart = { status: 404, detail: 'There is no sitemap of this number: /sitemap.xml tells of all there are.' };
