import { readFile } from 'node:fs/promises';
import { fastify } from 'fastify';
import { isObject } from '../../../src/model/is-object.js';
import type { Peer } from './peer.js';

/** An answer that is sent as it is. */
export interface StaticAnswer {
  readonly path: string;
  readonly method: 'GET' | 'POST';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The bytes in base 64. */
  readonly body: string;
}

/** Sends the bytes of a file of answers, on bare Fastify: what no server that has to find an answer can be faster than. */
export const staticAnswers: Peer = async ({ port, answers }) => {
  const read: unknown = JSON.parse(await readFile(answers, 'utf8'));
  if (!Array.isArray(read) || !read.every(isStaticAnswer)) throw new Error(`${answers} holds no answers.`);
  const app = fastify();
  for (const { path, method, status, headers, body } of read) {
    const bytes = Buffer.from(body, 'base64');
    app.route({
      method,
      url: path,
      handler: (_request, reply) =>
        reply
          .code(status)
          .headers(headers)
          .send(status === 304 ? undefined : bytes),
    });
  }
  await app.listen({ port, host: '127.0.0.1' });
};

const isStaticAnswer = (value: unknown): value is StaticAnswer =>
  isObject(value) && 'path' in value && 'method' in value && 'status' in value && 'headers' in value && 'body' in value;
