import type { FastifyReply, FastifyRequest } from 'fastify';
import { html } from '../../linked-data/formats.js';
import type { View } from '../../pages/frame/view.js';
import { ownPagePolicy } from '../security/content-policy.js';
import { sendRepresentation } from '../sending/send-representation.js';

/** What is sent: a page as a visitor would have it, and the day the data it shows were last changed. */
export interface SentPage {
  readonly view: View;
  readonly text: string;
  readonly modified: string;
}

/** Adds what every page says of itself in its headers. */
export const addPageHeaders = (reply: FastifyReply, { language }: View): FastifyReply =>
  reply.type(html.contentType).header('content-language', language).header('content-security-policy', ownPagePolicy);

/** Sends a page. */
export const sendPage = (
  request: FastifyRequest,
  reply: FastifyReply,
  { view, text, modified }: SentPage,
): Promise<FastifyReply> => sendRepresentation(request, addPageHeaders(reply, view), { text, modified });
