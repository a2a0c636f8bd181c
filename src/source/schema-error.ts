import type { ErrorObject } from 'ajv/dist/2020.js';
import { forbiddenCharacter } from '../model/plain-text.js';
import type { LiteralType } from '../model/literal-type.js';
import { scalarKeyword } from './data-schema.js';
import type { Problem } from './problem.js';
import { suggestion } from './suggestion.js';
import type { Path } from './yaml-document.js';
import type { YamlFile } from './yaml-file.js';

type Scalars = ReadonlyMap<string, LiteralType>;
type Describe = (error: ErrorObject, path: Path, file: YamlFile, scalar: Scalar | undefined) => Problem | undefined;

/** A scalar of the schema, and what to write where a value is none of its. */
interface Scalar {
  readonly name: string;
  readonly remedy: string;
}

/** Turns an error of the JSON Schema validator into a problem a clerk understands; undefined where another says the same. */
export function describeSchemaError(error: ErrorObject, file: YamlFile, scalars: Scalars): Problem | undefined {
  const path = pathOf(error.instancePath);
  const scalar = scalarOf(error, scalars);
  const isAboutScalar = error.keyword !== 'type' && typeof error.data !== 'object';
  if (scalar && isAboutScalar) return scalarProblem(error, path, file, scalar);
  const describe = byKeyword[error.keyword];
  if (!describe) throw new Error(`The data schema uses the keyword ${error.keyword}, which has no message.`);
  return describe(error, path, file, scalar);
}

const byKeyword: Readonly<Record<string, Describe>> = {
  required: ({ params, parentSchema, data }, path, file) => {
    const name = String(params['missingProperty']);
    const known = Object.keys(objectOf(parentSchema?.['properties']));
    const unknown = Object.keys(objectOf(data)).filter((field) => !known.includes(field));
    // It is there, but misspelt, and `additionalProperties` says so.
    if (unknown.some((field) => suggestion(field, known) === name)) return undefined;
    return file.problemAtKey(
      path,
      'missing-field',
      `${thing(path)} has no "${name}": add it. ${descriptionOf(parentSchema, name)}`,
    );
  },
  additionalProperties: ({ params, parentSchema, data }, path, file) => {
    const name = String(params['additionalProperty']);
    const known = Object.keys(objectOf(parentSchema?.['properties']));
    const remedy = unknownFieldRemedy(name, Reflect.get(objectOf(data), name), known);
    const message = `There is no field "${name}" here: ${remedy} The fields are ${known.join(', ')}.`;
    return file.problemAtKey([...path, name], 'unknown-field', message);
  },
  type: ({ params, data }, path, file, scalar) => {
    const remedy = path.length > 0 ? typeRemedy(params['type'], data, scalar) : fileRemedy;
    const message = `Expected ${typeNames(params['type'])}, found ${typeName(data)}: ${remedy}.`;
    return file.problemAt(path, 'wrong-type', message);
  },
  enum: ({ params, data }, path, file) => {
    const values = Object.values(objectOf(params['allowedValues'])).map(String);
    return file.problemAt(
      path,
      'unknown-value',
      `${JSON.stringify(data)} is not known here: write one of ${values.join(', ')}.`,
    );
  },
  minItems: ({ params }, path, file) => {
    const limit = String(params['limit']);
    return path.at(-1) === 'parties'
      ? file.problemAt(
          path,
          'too-few-parties',
          `An agreement has at least ${limit} parties: name the slugs of all its cities.`,
        )
      : file.problemAt(path, 'too-few-values', `This list needs at least ${limit} value(s): add what is missing.`);
  },
  minProperties: (_error, path, file) =>
    file.problemAt(
      path,
      'too-few-values',
      'At least one text is needed: write it under its language, such as it: Milano.',
    ),
  uniqueItems: ({ params, data }, path, file) => {
    const second = Math.max(Number(params['i']), Number(params['j']));
    const value = JSON.stringify(Object.values(objectOf(data))[second]);
    return path.at(-1) === 'parties'
      ? file.problemAt(
          [...path, second],
          'self-twinning',
          `${value} would be twinned with itself: name two different cities.`,
        )
      : file.problemAt([...path, second], 'repeated-value', `${value} stands twice in this list: remove one.`);
  },
  pattern: ({ propertyName, data }, path, file) =>
    propertyName === undefined
      ? file.problemAt(
          path,
          'address',
          `"${String(data)}" is no address of a record: write what stands behind the public address, in lower case, such as cities/san-paolo.`,
        )
      : file.problemAtKey(
          [...path, propertyName],
          'slug',
          `"${propertyName}" cannot be part of an address: use lower-case letters a-z, digits and single hyphens, such as san-paolo.`,
        ),
  // Tells only that one of the rules for a key, reported on its own, was broken.
  propertyNames: () => undefined,
};

function scalarProblem({ propertyName, data }: ErrorObject, path: Path, file: YamlFile, scalar: Scalar): Problem {
  const isText = scalar.name === 'String';
  const character = isText ? forbiddenCharacter(String(data)) : undefined;
  const remedy = character === undefined ? scalar.remedy : `${scalar.remedy}: ${character} stands in it`;
  const message = `"${String(data)}" is not valid here: ${remedy}.`;
  const rule = isText ? 'text' : kebab(scalar.name);
  return propertyName === undefined
    ? file.problemAt(path, rule, message)
    : file.problemAtKey([...path, propertyName], rule, message);
}

function scalarOf({ parentSchema }: ErrorObject, scalars: Scalars): Scalar | undefined {
  const name: unknown = parentSchema?.[scalarKeyword];
  return typeof name === 'string' ? { name, remedy: scalars.get(name)?.remedy ?? 'write another value' } : undefined;
}

/** Turns a JSON Pointer (RFC 6901) into a path. */
const pathOf = (pointer: string): Path =>
  pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((token) => (/^\d+$/.test(token) ? Number(token) : token));

const thing = (path: Path): string => (path.length > 0 ? `"${path.join(' › ')}"` : 'The file');
const kebab = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
const objectOf = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});

function descriptionOf(schema: unknown, field: string): string {
  const property: unknown = Reflect.get(objectOf(Reflect.get(objectOf(schema), 'properties')), field);
  return String(Reflect.get(objectOf(property), 'description') ?? '');
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields with values',
  null: 'nothing',
};

const typeNames = (expected: unknown): string =>
  [expected]
    .flat()
    .map((type) => typeWords[String(type)] ?? String(type))
    .join(' or ');

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  return typeWords[Array.isArray(value) ? 'array' : typeof value] ?? typeof value;
}

/** Within braces YAML takes the comma of `45,4643` for the end of a field, so the decimals become a field without a value. */
function unknownFieldRemedy(name: string, value: unknown, known: readonly string[]): string {
  if (/^\d+$/.test(name) && value === null) {
    return 'if it is the end of a number, write the decimal point, such as 45.4643.';
  }
  const meant = suggestion(name, known);
  return meant === undefined ? 'correct or remove it.' : `did you mean "${meant}"?`;
}

const fileRemedy = 'write names with a colon and what belongs to each, or only {} if there is nothing to write';

const typeRemedies: Readonly<Record<string, string>> = {
  string: 'put it in quotes',
  number: 'write digits, with a point before the decimals and without quotes',
  integer: 'write digits only, without quotes',
  array: 'put each value on a line of its own, behind a hyphen',
  object: 'write its fields on lines of their own, indented',
};

function typeRemedy(expected: unknown, found: unknown, scalar: Scalar | undefined): string {
  if (found === null || found === undefined) return 'write what is missing, or remove the name before the colon';
  const type = String([expected].flat()[0]);
  if (type === 'string' && typeof found === 'object') return 'write one text, in quotes, without hyphens or fields';
  if (type === 'string' && scalar && scalar.name !== 'String') return scalar.remedy;
  return typeRemedies[type] ?? 'write another value';
}
