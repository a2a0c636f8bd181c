import type { FastifyReply, FastifyRequest } from 'fastify';
import { html } from '../../linked-data/formats.js';
import type { Dataset } from '../../model/dataset.js';
import type { View } from '../../pages/frame/view.js';
import { sendRepresentation } from '../sending/send-representation.js';
import { pagePolicy } from './page-policy.js';
import { requestedView } from './requested-view.js';

/** What a page is sent from: whose languages it has, the day its data were last changed, and what writes it. */
export interface SentPage {
  readonly dataset: Dataset;
  readonly modified: string;
  readonly write: (view: View) => string | Promise<string>;
}

/** Adds what every page says of itself in its headers. */
export const addPageHeaders = (reply: FastifyReply, { language }: View): FastifyReply =>
  reply
    .type(html.contentType)
    .header('content-language', language)
    .header('content-security-policy', pagePolicy)
    .header('x-content-type-options', 'nosniff')
    .header('referrer-policy', 'strict-origin-when-cross-origin');

/** Sends a page in the language a visitor would have. */
export async function sendPage(request: FastifyRequest, reply: FastifyReply, page: SentPage): Promise<FastifyReply> {
  const view = requestedView(request, reply, page.dataset);
  const text = await page.write(view);
  return sendRepresentation(request, addPageHeaders(reply, view), { text, modified: page.modified });
}
