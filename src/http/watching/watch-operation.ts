import type { FastifyRequest } from 'fastify';
import type { Execution } from '../graphql/execute.js';
import { operationNote } from './operation-note.js';

/** Lets the operation of a request be executed, and notes what came of it. */
export async function watchOperation(
  request: FastifyRequest,
  execute: () => Execution | Promise<Execution>,
): Promise<Execution> {
  const work = request.span?.startOperation();
  try {
    const execution = await execute();
    const note = operationNote(execution);
    request.operation = note;
    work?.end(
      {
        'graphql.operation.type': 'query',
        ...(note?.name === undefined ? {} : { 'graphql.operation.name': note.name }),
      },
      { isFailure: execution.status >= 500 },
    );
    return execution;
  } catch (error) {
    work?.end({}, { isFailure: true });
    throw error;
  }
}
