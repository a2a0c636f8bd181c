/** A plain scalar whose value only a whole YAML reader should tell: it looks like a number, and is none of the usual ones. */
export const unusual = Symbol('unusual scalar');

const constants: ReadonlyMap<string, boolean | null> = new Map([
  ...['~', 'null', 'Null', 'NULL'].map((text) => [text, null] as const),
  ...['true', 'True', 'TRUE'].map((text) => [text, true] as const),
  ...['false', 'False', 'FALSE'].map((text) => [text, false] as const),
]);

const decimal = /^-?(?:\d+(?:\.\d+)?)$/;
/** What begins like a number and is a text all the same, such as a date, a slug or a telephone number. */
const text = /^\d+(?:-[a-z\d]+)+$|^\d+ ?[a-df-np-wyzA-DF-Z]/;

/** Turns a plain scalar that is not empty into its value by the core schema (YAML 1.2.2, section 10.3.2). */
export function resolvePlainScalar(source: string): string | number | boolean | null | typeof unusual {
  const first = source.charCodeAt(0);
  if (isNumeric(first)) return numeric(source);
  const constant = source.length <= 5 ? constants.get(source) : undefined;
  return constant === undefined ? source : constant;
}

/** Digits, and + - and the point. */
const isNumeric = (code: number): boolean => (code >= 48 && code <= 57) || code === 43 || code === 45 || code === 46;

function numeric(source: string): string | number | typeof unusual {
  if (decimal.test(source)) return Number(source);
  return text.test(source) ? source : unusual;
}
