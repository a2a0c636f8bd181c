import { deflateRawSync, inflateRawSync } from 'node:zlib';
import {
  NoUnusedFragmentsRule,
  parse,
  print,
  ProvidedRequiredArgumentsRule,
  specifiedRules,
  stripIgnoredCharacters,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';

/** The longest selection a packed one may unfold to, in bytes, and in tokens: no longer than a query may be. */
const longestSelection = { bytes: 64 * 1024, tokens: 1000 };

/** A window as long as most selections: to clear the usual one takes longer than to deflate them. */
const deflation = { windowBits: 10, memLevel: 3 };

/** Turns a bare selection into letters an address can hold: deflated (RFC 1951), in base64url. */
export const packSelection = (selection: DocumentNode): string =>
  deflateRawSync(stripIgnoredCharacters(print(selection)), deflation).toString('base64url');

/** Turns a packed selection back into the selection; undefined if the text is not a valid selection of this schema. */
export function unpackSelection(packed: string, schema: GraphQLSchema): DocumentNode | undefined {
  try {
    const text = inflateRawSync(Buffer.from(packed, 'base64url'), {
      maxOutputLength: longestSelection.bytes,
    }).toString();
    const selection = parse(text, { maxLexicalTokens: longestSelection.tokens, noLocation: true });
    return validate(schema, selection, rules, { maxErrors: 1 }).length === 0 ? selection : undefined;
  } catch {
    // Anyone can ask for any address: what cannot be unfolded or read was not given by us.
    return undefined;
  }
}

/** A bare selection has no arguments, and what `@skip` left out may have been the only use of a fragment. */
const rules = specifiedRules.filter((rule) => rule !== ProvidedRequiredArgumentsRule && rule !== NoUnusedFragmentsRule);
