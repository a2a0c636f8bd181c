import { schemaDocument } from '../graphql/contract/schema-document.js';
import { createSchema } from '../graphql/schema.js';
import { createAnswerContexts } from '../linked-data/answers/answer-contexts.js';
import { createDocuments } from '../linked-data/documents.js';
import { jsonLd, turtle } from '../linked-data/formats.js';
import { createRepresent } from '../linked-data/represent.js';
import { createIris } from '../model/iris.js';
import { nodeShapes } from '../model/node-shapes.js';
import { dataFiles } from '../source/data-files.js';
import { dataSchema, definition } from '../source/data-schema.js';

/** Derives every file of `schema/` from the model, with the addresses a gateway without settings has. */
export async function contractFiles(): Promise<ReadonlyMap<string, string>> {
  const schema = createSchema();
  const shapes = nodeShapes(schema);
  const iris = createIris('http://localhost:4000');
  const documents = createDocuments(shapes, iris);
  const represent = createRepresent(documents.context, iris);
  return new Map([
    ['schema.graphql', schemaDocument(schema, iris)],
    ['context.jsonld', await represent(documents.context, jsonLd)],
    ['answer-context.jsonld', await represent(createAnswerContexts(schema, shapes, iris).shared, jsonLd)],
    ['shapes.ttl', await represent(documents.shapes, turtle)],
    ['vocabulary.ttl', await represent(documents.vocabulary(), turtle)],
    ['data.schema.json', json(dataSchema(shapes))],
    ...dataFiles.map(({ name }): [string, string] => [
      `data/${name.replace('.yaml', '.schema.json')}`,
      json({ $ref: `../${definition(name)}` }),
    ]),
  ]);
}

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
