import type { FastifyInstance } from 'fastify';
import { exampleOperations, newTabOperation } from '../../graphql/example-operations.js';
import type { Iris } from '../../model/iris.js';
import { readExplorerFiles } from './explorer-files.js';
import { explorerPage } from './explorer-page.js';
import { addReadRoute } from '../read-route.js';
import { contentPolicy } from '../security/content-policy.js';
import { sendRepresentation } from '../sending/send-representation.js';

/** What the page may load: nothing from elsewhere. The editor writes styles into the page, the fonts are in its stylesheet. */
const policy = contentPolicy(
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
);

/** Adds `/graphiql`, an explorer that needs no outside address, and the files it loads. */
export async function addExplorerRoutes(app: FastifyInstance, { graphql }: Pick<Iris, 'graphql'>): Promise<void> {
  const page = explorerPage({ endpoint: graphql, operations: exampleOperations, newTab: newTabOperation });
  addReadRoute(app, '/graphiql', (request, reply) =>
    sendRepresentation(request, reply.type('text/html; charset=utf-8').header('content-security-policy', policy), {
      text: page,
    }),
  );
  for (const { name, contentType, text } of await readExplorerFiles()) {
    addReadRoute(app, `/graphiql/${name}`, (request, reply) =>
      sendRepresentation(request, reply.type(contentType), { text }),
    );
  }
}
