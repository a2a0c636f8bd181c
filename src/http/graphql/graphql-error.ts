import type { FastifyReply } from 'fastify';

/** Why a request was not answered, for people and for programs. */
export interface GraphqlRefusal {
  readonly status: number;
  readonly message: string;
  readonly code: string;
  /** What helps the client on. */
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Sends an error in the form of a GraphQL answer (GraphQL, section 7.1), and notes it. */
export function sendGraphqlError(reply: FastifyReply, refusal: GraphqlRefusal): FastifyReply {
  const { status, message, code, extensions } = refusal;
  reply.request.operation = { name: reply.request.operation?.name, errorCodes: [code] };
  const answer = { errors: [{ message, extensions: { code, ...extensions } }] };
  return reply.code(status).header('cache-control', 'no-store').type('application/json').send(JSON.stringify(answer));
}
