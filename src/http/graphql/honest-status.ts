import type { ApolloServerPlugin, GraphQLRequest } from '@apollo/server';
import { json } from './answer-types.js';

/**
 * A well-formed request that is refused gets 200 where its answer is `application/json`, because a client that reads
 * nothing else takes any other status for a failure of the transport (GraphQL over HTTP, section 6.4.1).
 */
export const honestStatus: ApolloServerPlugin = {
  requestDidStart: ({ request }) =>
    Promise.resolve({
      willSendResponse: ({ response: { http, body } }) => {
        const isWellFormed = typeof request.query === 'string' && request.query !== '';
        if (http.status === 400 && isWellFormed && body.kind === 'single' && isPlainJson(request)) {
          http.status = 200;
        }
        return Promise.resolve();
      },
    }),
};

/** Requests reach Apollo with the one media type that was negotiated. */
const isPlainJson = ({ http }: GraphQLRequest): boolean => http?.headers.get('accept') === json.mediaType;
