import { lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from '../graphql/schema.js';
import { createDocuments } from '../linked-data/documents.js';
import { formats } from '../linked-data/formats.js';
import type { JsonLdDocument } from '../linked-data/json-ld.js';
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
  const write = async (document: JsonLdDocument, extension: string): Promise<string> => {
    const format = formats.find((one) => one.extension === extension);
    if (!format) throw new Error(`The table of formats has none with the extension ${extension}.`);
    return represent(document, format);
  };
  return new Map([
    ['schema.graphql', `${printSchema(lexicographicSortSchema(schema))}\n`],
    ['context.jsonld', await write(documents.context, 'jsonld')],
    ['shapes.ttl', await write(documents.shapes, 'ttl')],
    ['vocabulary.ttl', await write(documents.vocabulary(), 'ttl')],
    ['data.schema.json', json(dataSchema(shapes))],
    ...dataFiles.map(({ name }): [string, string] => [
      `data/${name.replace('.yaml', '.schema.json')}`,
      json({ $ref: `../${definition(name)}` }),
    ]),
  ]);
}

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
