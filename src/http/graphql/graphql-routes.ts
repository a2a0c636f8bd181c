import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { limits } from '../../graphql/limits/limits.js';
import { formats, html } from '../../linked-data/formats.js';
import {
  answerTypes,
  graphqlResponse,
  negotiateAnswer,
  negotiateAnswerOrPage,
  type AnswerType,
} from './answer-types.js';
import { bodyMistake, exampleBody } from './body-mistake.js';
import { execute, type Executors } from './execute.js';
import { sendGraphqlError, type GraphqlRefusal } from './graphql-error.js';
import { answerAgain } from '../answer-cache/answer-again.js';
import { sentQuestion } from '../answer-cache/question.js';
import { judgeError } from '../judge-error.js';
import { refuseUnderPressure } from '../limits/pressure-limit.js';
import type { Published } from '../published.js';
import { sandboxPolicy } from './sandbox-policy.js';
import { sendGraphqlAnswer, sendRdfAnswer } from './send-answer.js';
import { paramOf } from '../param-of.js';
import { addRoute } from '../route.js';
import { urlOf } from '../url-of.js';
import { watchOperation } from '../watching/watch-operation.js';

/** What a request for an answer is answered from. */
interface Service {
  readonly executors: Executors;
  readonly published: Published;
}

type BodyError = Pick<GraphqlRefusal, 'message' | 'code'>;

const notJson: BodyError = {
  message: `The body is not valid JSON: send an object such as ${exampleBody}.`,
  code: ApolloServerErrorCode.BAD_REQUEST,
};

/** What is told of a body that never reaches GraphQL, by the code that Fastify has for it. */
const bodyErrors: Readonly<Record<string, BodyError>> = {
  FST_ERR_CTP_EMPTY_JSON_BODY: notJson,
  FST_ERR_CTP_INVALID_JSON_BODY: notJson,
  FST_ERR_CTP_BODY_TOO_LARGE: {
    message: `The body is larger than ${limits.bytes} bytes, the most there may be: ask several smaller queries.`,
    code: 'CONTENT_TOO_LARGE',
  },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    message: `GraphQL is asked in JSON here: send "Content-Type: application/json" and a body such as ${exampleBody}.`,
    code: 'UNSUPPORTED_MEDIA_TYPE',
  },
};

/** Adds `/graphql`: queries by POST and GET in every form an answer has, Sandbox for browsers, errors as GraphQL answers. */
export function addGraphqlRoutes(app: FastifyInstance, executors: Executors, published: Published): void {
  app.register((scope, _options, done) => {
    scope.setErrorHandler((error: FastifyError, request, reply) => {
      const { status, message } = judgeError(error, request);
      const code = status < 500 ? ApolloServerErrorCode.BAD_REQUEST : ApolloServerErrorCode.INTERNAL_SERVER_ERROR;
      return sendGraphqlError(reply, { status, message, code, ...bodyErrors[error.code] });
    });
    // One address is JSON under two media types, RDF under five, and a page for browsers; errors are no exception.
    scope.addHook('onRequest', ({ routeOptions }, reply, next) => {
      if (routeOptions.url === '/graphql') reply.header('vary', 'Accept');
      next();
    });
    // Fastify would take any text for a body; GraphQL takes JSON only.
    scope.removeContentTypeParser(['text/plain', 'application/json']);
    const parseJson = scope.getDefaultJsonParser('error', 'error');
    scope.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, parsed) => {
      request.question = sentQuestion(request, String(body));
      return parseJson(request, String(body), parsed);
    });
    scope.addHook('preHandler', (request, reply, next) => {
      const isDone = request.method === 'POST' && (answerAgain(request, reply) || refuseUnderPressure(request, reply));
      if (!isDone) next();
    });
    const service = { executors, published };
    const methods = ['GET', 'HEAD', 'POST'];
    addRoute(scope, '/graphql', { methods, handler: negotiated(service), refuse: refuseMethod });
    addRoute(scope, '/graphql.:extension', { methods, handler: inFormat(service), refuse: refuseMethod });
    done();
  });
}

/** Answers in the form the `Accept` header prefers; where nothing is asked, a browser is given the page to ask on. */
const negotiated =
  (service: Service): RouteHandlerMethod =>
  async (request, reply) => {
    const negotiate = isAsked(request) ? negotiateAnswer : negotiateAnswerOrPage;
    const type = negotiate(request.headers.accept);
    return type ? answer(service, { request, reply }, type) : notAcceptable(reply);
  };

function isAsked(request: FastifyRequest): boolean {
  if (request.method === 'POST') return true;
  const { searchParams } = urlOf(request);
  return searchParams.has('query') || searchParams.has('extensions');
}

/** Answers in the format of the address, whatever the `Accept` header says. */
const inFormat =
  (service: Service): RouteHandlerMethod =>
  async (request, reply) => {
    const extension = paramOf(request, 'extension');
    const type = answerTypes.find(({ format }) => format?.extension === extension);
    if (type) return answer(service, { request, reply }, type);
    return sendGraphqlError(reply, {
      status: 404,
      message: `An answer has no format with the extension "${extension}": "available" lists those there are.`,
      code: 'NOT_FOUND',
      extensions: { available: formats.map((format) => format.extension) },
    });
  };

async function answer(
  { executors, published }: Service,
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  { format, mediaType }: AnswerType,
): Promise<FastifyReply> {
  const mistake = request.method === 'POST' ? bodyMistake(request.body) : undefined;
  if (mistake !== undefined) {
    return sendGraphqlError(reply, { status: 400, message: mistake, code: ApolloServerErrorCode.BAD_REQUEST });
  }
  // As RDF, an answer is told from an error by its status, as in GraphQL's own media type.
  const asked = { request, mediaType: format ? graphqlResponse.mediaType : mediaType };
  const execution = await watchOperation(request, () => execute(executors, published, asked));
  if (mediaType === html.mediaType) reply.header('content-security-policy', sandboxPolicy(execution.text));
  const exchange = { request, reply, published };
  return format ? sendRdfAnswer(exchange, execution, format) : sendGraphqlAnswer(exchange, execution);
}

const refuseMethod = ({ method }: FastifyRequest, reply: FastifyReply): FastifyReply =>
  sendGraphqlError(reply, {
    status: 405,
    message: `GraphQL is not asked with ${method}: use POST, or GET with a query.`,
    code: 'METHOD_NOT_ALLOWED',
  });

const notAcceptable = (reply: FastifyReply): FastifyReply =>
  sendGraphqlError(reply, {
    status: 406,
    message: 'Your Accept header allows none of the media types an answer has: ask for one of those in "available".',
    code: 'NOT_ACCEPTABLE',
    extensions: { available: answerTypes.map(({ mediaType }) => mediaType) },
  });
