import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { createApolloServer } from '../graphql/apollo-server.js';
import { schemaDocument } from '../graphql/contract/schema-document.js';
import { fewErrors } from '../graphql/limits/few-errors.js';
import { tellCost } from '../graphql/limits/tell-cost.js';
import { createOperations } from '../graphql/operations/operations.js';
import { createPageOperations } from '../graphql/page-operations.js';
import { refuseVariables } from '../graphql/refuse-variables.js';
import { reportAnswer } from '../graphql/report-answer.js';
import { createSchema } from '../graphql/schema.js';
import type { Executors } from '../http/graphql/execute.js';
import { honestStatus } from '../http/graphql/honest-status.js';
import type { Published } from '../http/published.js';
import { createAnswerContexts } from '../linked-data/answers/answer-contexts.js';
import { createDocuments } from '../linked-data/documents.js';
import { distributionsOf } from '../linked-data/dumps/distributions.js';
import { createRepresent } from '../linked-data/represent.js';
import type { Distribution } from '../model/distribution.js';
import { createIris } from '../model/iris.js';
import { lazily } from '../model/lazily.js';
import { nodeShapes } from '../model/node-shapes.js';

/** What stays while data come and go. */
export interface Lasting extends Pick<
  Published,
  'iris' | 'shapes' | 'documents' | 'contract' | 'answerContexts' | 'represent' | 'operations'
> {
  readonly schema: GraphQLSchema;
  readonly executors: Executors;
  readonly distributions: readonly Distribution[];
}

/** Turns the address of a gateway into all of it that does not depend on the data. */
export function createLasting(publicUrl: string, log: FastifyBaseLogger): Lasting {
  const schema = createSchema();
  const shapes = nodeShapes(schema);
  const iris = createIris(publicUrl);
  const documents = createDocuments(shapes, iris);
  const plugins = [refuseVariables, fewErrors, tellCost, reportAnswer, honestStatus];
  return {
    schema,
    executors: { apollo: createApolloServer(schema, { log, plugins }), operations: createOperations(schema) },
    iris,
    shapes,
    documents,
    distributions: distributionsOf(iris),
    contract: lazily(() => schemaDocument(schema, iris)),
    answerContexts: createAnswerContexts(schema, shapes, iris),
    represent: createRepresent(documents.context, iris),
    operations: createPageOperations(schema),
  };
}
