import { GraphQLScalarType } from 'graphql';
import { GraphQLCountryCode, GraphQLEmailAddress, GraphQLLocalDate, GraphQLTimeZone } from 'graphql-scalars';
import { xsd } from '../vocabulary/xsd.js';
import { isGeoBox } from './geo-box.js';
import { isHttpIri } from './http-iri.js';
import { isLanguageTag } from './language-tag.js';
import type { LiteralType } from './literal-type.js';
import { dateDatatype, isPartialDate } from './partial-date.js';

/** Values were validated when the data were read, so writing one out is the identity; only input is checked. */
function scalar(name: string, description: string, literal: LiteralType): GraphQLScalarType {
  const parse = (value: unknown): unknown => {
    const isLiteral = typeof value === 'string' || typeof value === 'number';
    if (isLiteral && isOfType(value, literal) && (literal.isValid?.(value) ?? true)) return value;
    throw new TypeError(`Not a ${name}: ${literal.remedy}.`);
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => value,
    parseValue: parse,
    extensions: { literal },
  });
}

/** Tells whether a value has the type and the range its JSON Schema asks for. */
function isOfType(value: string | number, { jsonSchema }: LiteralType): boolean {
  const types = [jsonSchema.type].flat();
  if (typeof value === 'string') return types.includes('string');
  const { minimum = -Infinity, maximum = Infinity } = jsonSchema;
  const isOfKind = Number.isInteger(value) ? types.some((type) => type !== 'string') : types.includes('number');
  return isOfKind && value >= minimum && value <= maximum;
}

/** Tells whether a scalar of graphql-scalars takes a value. */
const accepts =
  (type: GraphQLScalarType) =>
  (value: string | number): boolean => {
    try {
      type.parseValue(value);
      return true;
    } catch {
      return false;
    }
  };

export const Iri = scalar('Iri', 'An absolute web address (RFC 3987) with the scheme http or https.', {
  jsonSchema: { type: 'string', pattern: '^https?://[^/\\s]' },
  datatypes: [],
  isValid: (value) => isHttpIri(String(value)),
  remedy: 'write a complete address that starts with https:// or http://, without spaces',
});

export const LanguageTag = scalar('LanguageTag', 'A language tag (BCP 47), such as `it`, `pt-BR` or `zh-Hans`.', {
  jsonSchema: { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' },
  datatypes: [xsd.string],
  isValid: (value) => isLanguageTag(String(value)),
  remedy: 'write a language tag of BCP 47 in its usual spelling, such as it, en, pt-BR or zh-Hans',
});

export const LocalDate = scalar('LocalDate', 'A calendar day (ISO 8601), such as `2026-11-22`.', {
  jsonSchema: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  datatypes: [xsd.date],
  isDate: true,
  isValid: accepts(GraphQLLocalDate),
  remedy: 'write a day that exists as YYYY-MM-DD, such as 2026-11-22',
});

export const PartialDate = scalar(
  'PartialDate',
  'A date as far as it is known (ISO 8601): a day `1961-07-28`, a month `1973-04` or a year `1974`. It never claims more precision than its source.',
  {
    // YAML reads a bare year as a number, of which a pattern says nothing.
    jsonSchema: { type: ['string', 'integer'], pattern: '^[1-9]\\d{3}(-\\d{2}(-\\d{2})?)?$' },
    datatypes: [xsd.date, xsd.gYearMonth, xsd.gYear],
    datatypeOf: dateDatatype,
    isDate: true,
    isValid: (value) => isPartialDate(String(value)),
    remedy:
      'write what is known and exists in the calendar: YYYY-MM-DD, YYYY-MM or YYYY; leave the field out if nothing is',
  },
);

export const CountryCode = scalar('CountryCode', 'A country code (ISO 3166-1 alpha-2) in upper case, such as `KR`.', {
  jsonSchema: { type: 'string', pattern: '^[A-Z]{2}$' },
  datatypes: [xsd.string],
  isValid: accepts(GraphQLCountryCode),
  remedy: 'write a code that ISO 3166-1 has, in two capital letters, such as IT, GB or KR',
});

export const TimeZone = scalar('TimeZone', 'A time zone of the IANA database, such as `Europe/Rome`.', {
  jsonSchema: { type: 'string', pattern: '^[A-Z][A-Za-z]+(/[A-Za-z0-9_+-]+)*$' },
  datatypes: [xsd.string],
  isValid: accepts(GraphQLTimeZone),
  remedy: 'write a name of the IANA time zone database, such as Europe/Rome',
});

export const EmailAddress = scalar('EmailAddress', 'An e-mail address (RFC 5322).', {
  jsonSchema: { type: 'string', pattern: '^[^@\\s]+@[^@\\s]+$' },
  datatypes: [xsd.string],
  isValid: accepts(GraphQLEmailAddress),
  remedy: 'write an e-mail address such as name@example.org',
});

export const Latitude = scalar('Latitude', 'Degrees north of the equator (WGS 84), negative to the south.', {
  jsonSchema: { type: 'number', minimum: -90, maximum: 90 },
  datatypes: [xsd.double],
  remedy: 'write decimal degrees between -90 and 90, negative south of the equator',
});

export const Longitude = scalar('Longitude', 'Degrees east of Greenwich (WGS 84), negative to the west.', {
  jsonSchema: { type: 'number', minimum: -180, maximum: 180 },
  datatypes: [xsd.double],
  remedy: 'write decimal degrees between -180 and 180, negative west of Greenwich',
});

export const GeoBox = scalar(
  'GeoBox',
  'A box on the globe (WGS 84) as schema.org writes it: “south west north east”, in decimal degrees.',
  {
    jsonSchema: { type: 'string', pattern: '^-?[\\d.]+( -?[\\d.]+){3}$' },
    datatypes: [xsd.string],
    isValid: (value) => isGeoBox(String(value)),
    remedy:
      'write south, west, north and east in decimal degrees with spaces between, such as 45.38 9.04 45.54 9.28; the north is not below the south, the east not west of the west',
  },
);

export const NonNegativeInt = scalar('NonNegativeInt', 'A whole number from 0 to 2147483647, the greatest Int.', {
  jsonSchema: { type: 'integer', minimum: 0, maximum: 2147483647 },
  datatypes: [xsd.integer],
  remedy: 'write a whole number from 0 to 2147483647',
});
