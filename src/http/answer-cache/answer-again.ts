import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isFresh } from '../sending/validators.js';
import type { AnswerCache } from './answer-cache.js';
import { readQuestion, type Question } from './question.js';
import { storedAnswer, type StoredAnswer } from './stored-answer.js';

declare module 'fastify' {
  interface FastifyInstance {
    answers: AnswerCache;
  }
  interface FastifyRequest {
    /** What is asked; undefined where the answer is for this request alone. */
    question: Question | undefined;
  }
}

/** Lets a server answer again what it has answered: what is read at an address, before anything else is done. */
export function addAnswerCache(app: FastifyInstance, answers: AnswerCache): void {
  app.decorate('answers', answers);
  app.decorateRequest('question', undefined);
  app.addHook('onRequest', (request, reply, next) => {
    request.question = readQuestion(request);
    if (!answerAgain(request, reply)) next();
  });
}

/** Sends the answer that was given to the question of a request before; tells whether there was one. */
export function answerAgain(request: FastifyRequest, reply: FastifyReply): boolean {
  const { question, headers, method, server } = request;
  const answer = question === undefined ? undefined : server.answers.find(question, headers);
  if (!answer) return false;
  request.isFromCache = true;
  request.operation = answer.operation;
  send(reply, answer, { isFresh: method !== 'POST' && isFresh(headers, answer), isHead: method === 'HEAD' });
  return true;
}

/** Keeps an answer that is about to be sent, unless it is an error, or nobody may keep it, or nobody asked for it before. */
export function keepAnswer(
  { question, headers, server: { answers } }: FastifyRequest,
  reply: FastifyReply,
  body: string | Uint8Array,
): void {
  const isForAll = reply.statusCode === 200 && !String(reply.getHeader('cache-control')).includes('no-store');
  if (question === undefined || !isForAll || !answers.wants(question)) return;
  answers.keep(question, headers, String(reply.getHeader('vary') ?? ''), storedAnswer(reply, Buffer.from(body)));
}

/** How much of an answer is sent. */
interface Extent {
  readonly isFresh: boolean;
  readonly isHead: boolean;
}

/** Not by Fastify's `send`, which would put together once more what is together already. */
function send(reply: FastifyReply, answer: StoredAnswer, { isFresh, isHead }: Extent): void {
  const { raw } = reply.hijack();
  if (isFresh) raw.writeHead(304, [...answer.headersOfNotModified]).end();
  else raw.writeHead(200, [...answer.headers]).end(isHead ? undefined : answer.body);
}
