/** A value of JSON. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** An object of JSON. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** A JSON-LD 1.1 document: a node or a graph together with its context. */
export interface JsonLdDocument extends JsonObject {
  readonly '@context': Json;
}
