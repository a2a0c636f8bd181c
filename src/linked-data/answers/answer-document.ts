import type { JsonLdDocument, JsonObject } from '../json-ld.js';

/** Turns a GraphQL answer, as JSON text, and its context into a JSON-LD document: the same answer, the context before it. */
export function answerDocument(text: string, context: JsonLdDocument): JsonLdDocument {
  const answer: unknown = JSON.parse(text);
  if (!isJsonObject(answer)) throw new TypeError('A GraphQL answer is an object.');
  return { ...context, ...answer };
}

const isJsonObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null;
