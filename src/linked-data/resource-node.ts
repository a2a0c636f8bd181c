import { compactIri } from './compact-iri.js';
import type { Json, JsonObject } from './json-ld.js';

/** The properties of a thing by their IRIs; one without a value is left out. */
export type Properties = Readonly<Record<string, Json | undefined>>;

/** Turns a thing's IRI, the IRIs of its classes and its properties into its node in JSON-LD. */
export const resourceNode = (id: string, types: readonly string[], properties: Properties): JsonObject => ({
  '@id': id,
  ...blankNode(types, properties),
});

/** Turns the classes and properties of a thing that has no IRI into its node in JSON-LD. */
export const blankNode = (types: readonly string[], properties: Properties): JsonObject => ({
  ...(types.length > 0 ? { '@type': types.map(compactIri) } : {}),
  ...Object.fromEntries(
    Object.entries(properties).flatMap(([property, value]) =>
      value === undefined ? [] : [[compactIri(property), value]],
    ),
  ),
});
