import type { GraphQLScalarType } from 'graphql';
import { edtf } from '../vocabulary/edtf.js';
import { xsd } from '../vocabulary/xsd.js';
import { isObject } from './is-object.js';
import { isPlainText, plainTextRemedy } from './plain-text.js';

/** What a GraphQL scalar is in the other formats; a custom scalar carries it in its `extensions`. */
export interface LiteralType {
  /** JSON Schema keywords (2020-12) that a value in a data file must meet. */
  readonly jsonSchema: {
    readonly type: 'string' | 'number' | 'integer' | 'boolean' | readonly ['string', 'integer'];
    readonly pattern?: string;
    readonly minLength?: number;
    readonly minimum?: number;
    readonly maximum?: number;
  };
  /** The XSD datatypes its values may have; empty when the values are IRIs of things. */
  readonly datatypes: readonly string[];
  /** The XSD datatype of one value, for a scalar that has several. */
  readonly datatypeOf?: (value: string) => string;
  /** Whether its values are calendar dates (ISO 8601), so that they can be compared as text. */
  readonly isDate?: true;
  /** Tells whether a value is valid beyond what JSON Schema can say. */
  readonly isValid?: (value: string | number) => boolean;
  /** What a person should write instead of an invalid value. */
  readonly remedy: string;
}

/** A date under one datatype whatever its precision; it is derived from a `PartialDate`, never written. */
export const edtfDate: LiteralType = {
  jsonSchema: { type: 'string' },
  datatypes: [edtf.EDTF],
  remedy: 'write the date it is derived from',
};

/** The scalars GraphQL itself has. `ID` holds an IRI throughout this gateway. */
export const builtInLiteralTypes: Readonly<Record<string, LiteralType>> = Object.freeze({
  ID: { jsonSchema: { type: 'string' }, datatypes: [], remedy: 'write an absolute address' },
  String: {
    jsonSchema: { type: 'string' },
    datatypes: [xsd.string],
    isValid: (value) => isPlainText(String(value)),
    remedy: plainTextRemedy,
  },
  Int: {
    jsonSchema: { type: 'integer' },
    datatypes: [xsd.integer],
    // GraphQL, section 3.5.1: a greater number would be an error in every answer.
    isValid: (value) => Math.abs(Number(value)) < 2 ** 31,
    remedy: 'write a whole number below 2147483648',
  },
  Float: { jsonSchema: { type: 'number' }, datatypes: [xsd.double], remedy: 'write a number' },
  Boolean: { jsonSchema: { type: 'boolean' }, datatypes: [xsd.boolean], remedy: 'write true or false' },
});

/** Reads what a scalar of the built schema is in the other formats. */
export function literalTypeOf({ name, extensions }: GraphQLScalarType): LiteralType | undefined {
  return isLiteralType(extensions['literal']) ? extensions['literal'] : builtInLiteralTypes[name];
}

const isLiteralType = (value: unknown): value is LiteralType => isObject(value) && 'datatypes' in value;
