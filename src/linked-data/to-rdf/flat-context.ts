import { isJsonObject, type Json } from '../json-ld.js';

/** What a key of a node means: a property, and what its values are where that cannot be seen: `@id` or the IRI of a datatype. */
export interface PropertyTerm {
  readonly iri: string;
  readonly coercion: string | undefined;
}

/** A context as ours is: one that is the same in the whole document, and says of a key no more than its IRI and its coercion. */
export interface FlatContext {
  /** What a key means; throws where it means nothing. */
  property(key: string): PropertyTerm;
  /** The IRI of a class or a datatype; throws where it is none. */
  vocabularyIri(value: string): string;
  /** The IRI of a thing; throws where it is relative. */
  iri(value: string): string;
}

/** As strict as jsonld.js: a scheme, a colon, and no space. */
const absoluteIri = /^[A-Za-z][A-Za-z0-9+\-.]*:\S*$/;

/** The end of an IRI that makes a prefix of the term it is given to (JSON-LD 1.1, section 4.1.5): a gen-delim of RFC 3986. */
const prefixEnd = /[:/?#[\]@]$/;

/** Turns a JSON-LD context into a table, or undefined where it says more than a flat one can. */
export function flatContext(context: Json | undefined): FlatContext | undefined {
  if (!isJsonObject(context)) return undefined;
  const { '@vocab': vocab = null } = context;
  const definitions = Object.entries(context).filter(([key]) => key !== '@vocab' && key !== '@version');
  const terms = definitions.flatMap(([key, definition]) => {
    const term = termOf(key, definition);
    return term ? [[key, term] as const] : [];
  });
  if (terms.length < definitions.length || (vocab !== null && typeof vocab !== 'string')) return undefined;
  const prefixes = definitions.flatMap(([key, base]) =>
    typeof base === 'string' && prefixEnd.test(base) ? [[key, base] as const] : [],
  );
  return contextOf({ terms: new Map(terms), prefixes: new Map(prefixes), vocab });
}

interface ContextTables {
  readonly terms: ReadonlyMap<string, PropertyTerm>;
  readonly prefixes: ReadonlyMap<string, string>;
  readonly vocab: string | null;
}

function contextOf({ terms, prefixes, vocab }: ContextTables): FlatContext {
  const expanded = (value: string): string | undefined => {
    const colon = value.indexOf(':');
    const base = value.startsWith('//', colon + 1) ? undefined : prefixes.get(value.slice(0, Math.max(0, colon)));
    const iri = base === undefined ? value : base + value.slice(colon + 1);
    return absoluteIri.test(iri) ? iri : undefined;
  };
  const iri = (value: string): string => expanded(value) ?? unknown(value, 'an absolute IRI');
  const vocabularyIri = (value: string): string =>
    terms.get(value)?.iri ??
    expanded(value) ??
    (vocab === null || value.startsWith('@') ? unknown(value, 'a term of its context') : iri(vocab + value));
  const properties = new Map<string, PropertyTerm>();
  return {
    iri,
    vocabularyIri,
    property: (key) => {
      const known = properties.get(key);
      if (known) return known;
      const coercion = terms.get(key)?.coercion;
      const property = {
        iri: vocabularyIri(key),
        coercion: coercion === undefined || coercion === '@id' ? coercion : vocabularyIri(coercion),
      };
      properties.set(key, property);
      return property;
    },
  };
}

const isKeyword = (value: string): boolean => value.startsWith('@');

/** The IRI and the coercion a definition gives, if it gives nothing else. */
function termOf(key: string, definition: Json): PropertyTerm | undefined {
  if (isKeyword(key)) return undefined;
  const { '@id': iri, '@type': coercion, ...others } = isJsonObject(definition) ? definition : { '@id': definition };
  if (typeof iri !== 'string' || !absoluteIri.test(iri) || Object.keys(others).length > 0) return undefined;
  if (coercion === undefined || coercion === '@id') return { iri, coercion };
  return typeof coercion === 'string' && !isKeyword(coercion) ? { iri, coercion } : undefined;
}

function unknown(value: string, what: string): never {
  throw new Error(`A document has “${value}” where ${what} should be.`);
}
