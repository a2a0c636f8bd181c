import type { ApolloServerPlugin } from '@apollo/server';
import Negotiator from 'negotiator';

/** The media types of a GraphQL answer, as Apollo weighs them. */
const answerTypes = ['application/json', 'application/graphql-response+json'];

/**
 * A well-formed request that is refused gets 200 where its answer is `application/json`, because a client that reads
 * nothing else takes any other status for a failure of the transport (GraphQL over HTTP, section 6.4.1).
 */
export const honestStatus: ApolloServerPlugin = {
  requestDidStart: ({ request }) =>
    Promise.resolve({
      willSendResponse: ({ response: { http, body } }) => {
        const isWellFormed = typeof request.query === 'string' && request.query !== '';
        if (http.status === 400 && isWellFormed && body.kind === 'single' && isPlainJson(request.http?.headers)) {
          http.status = 200;
        }
        return Promise.resolve();
      },
    }),
};

const isPlainJson = (headers: { get(name: string): string | undefined } | undefined): boolean =>
  new Negotiator({ headers: { accept: headers?.get('accept') } }).mediaType(answerTypes) === 'application/json';
