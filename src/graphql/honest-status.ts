import type { ApolloServerPlugin } from '@apollo/server';

/**
 * A well-formed request that is refused gets 200 where the client reads `application/json` only, because such a client
 * takes any other status for a failure of the transport (GraphQL over HTTP, section 6.4.1).
 */
export const honestStatus: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response }) => {
        const { http, body } = response;
        const accept = request.http?.headers.get('accept') ?? '';
        const wellFormed = typeof request.query === 'string' && request.query !== '';
        if (
          http.status === 400 &&
          wellFormed &&
          body.kind === 'single' &&
          !accept.includes('application/graphql-response+json')
        ) {
          http.status = 200;
        }
        return Promise.resolve();
      },
    }),
};
