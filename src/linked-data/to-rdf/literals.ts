import type { DataFactory as Factory, Literal } from '@rdfjs/types';
import { DataFactory } from 'n3';
import { rdf } from '../../vocabulary/rdf.js';
import { xsd } from '../../vocabulary/xsd.js';
import { LiteralTerm } from '../literal-term.js';
import { remembered } from '../remembered.js';

const factory: Factory = DataFactory;

/** What is said of a value beside the value itself: the IRI of its datatype, or its language. */
export interface LiteralKind {
  readonly datatype?: string | undefined;
  readonly language?: string | undefined;
}

/** Turns a value of JSON into a literal (JSON-LD 1.1 Processing Algorithms and API, section 8.2.2). */
export type ToLiteral = (value: string | number | boolean, kind: LiteralKind) => Literal;

/** Makes what turns values into literals; it knows the datatypes and languages it has met. */
export function createToLiteral(): ToLiteral {
  const datatypeOf = remembered((iri) => factory.namedNode(iri));
  // The data have tags in the one spelling that BCP 47 recommends.
  const languageOf = remembered((tag) => Intl.getCanonicalLocales(tag)[0] ?? tag);
  const typed = (value: string, datatype: string): Literal => new LiteralTerm(value, '', datatypeOf(datatype));
  return (value, { datatype, language }) => {
    if (datatype === xsd.double) return typed(canonicalDouble(asNumber(value)), datatype);
    if (typeof value === 'boolean') return typed(String(value), datatype ?? xsd.boolean);
    if (typeof value === 'number') return typed(...canonicalNumber(value, datatype));
    if (language !== undefined) return new LiteralTerm(value, languageOf(language), datatypeOf(rdf.langString));
    return typed(value, datatype ?? xsd.string);
  };
}

/** Numbers have their canonical form: an integer its digits, any other number a mantissa and an exponent. */
const canonicalNumber = (value: number, datatype: string | undefined): [text: string, datatype: string] =>
  Number.isInteger(value) && Math.abs(value) < 1e21
    ? [value.toFixed(0), datatype ?? xsd.integer]
    : [canonicalDouble(value), datatype ?? xsd.double];

/** As in `1.25E1`, which is 12.5. */
const canonicalDouble = (value: number): string => value.toExponential(15).replace(/(\d)0*e\+?/, '$1E');

function asNumber(value: string | number | boolean): number {
  const number = typeof value === 'string' ? Number.parseFloat(value) : value;
  if (typeof number === 'number' && !Number.isNaN(number)) return number;
  throw new Error(`A document has ${JSON.stringify(value)} for a number.`);
}
