import type { Json, JsonObject } from './json-ld.js';

/** Names a thing by its IRI in JSON-LD. */
export const iri = (value: string): JsonObject => ({ '@id': value });

/** Puts values into an RDF list. */
export const list = (values: readonly Json[]): JsonObject => ({ '@list': values });

/** Gives a value the datatype with this IRI. */
export const typed = (value: string, datatype: string): JsonObject => ({ '@type': datatype, '@value': value });

/** Turns `{ it: …, en: … }` into texts with their languages. */
export const texts = (byLanguage: Readonly<Record<string, string>>): readonly JsonObject[] =>
  Object.entries(byLanguage).map(([language, value]) => text({ language, value }));

/** Gives a text its language. */
export const text = ({ language, value }: { readonly language: string; readonly value: string }): JsonObject => ({
  '@language': language,
  '@value': value,
});
