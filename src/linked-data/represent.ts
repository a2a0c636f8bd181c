import type { Iris } from '../model/iris.js';
import type { GraphFormat } from './formats.js';
import { graphOf } from './graph.js';
import type { JsonLdDocument } from './json-ld.js';
import { createToQuads } from './quads.js';

/** Turns a document into the text of one of its formats. */
export type Represent = (document: JsonLdDocument, format: GraphFormat) => Promise<string>;

/** Turns our context into the writer of all formats. */
export function createRepresent(context: JsonLdDocument, iris: Iris): Represent {
  const toQuads = createToQuads(context, iris);
  return (document, format) => format.write(document, () => graphOf(document, toQuads, iris));
}
