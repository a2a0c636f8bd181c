import type { ErrorObject } from 'ajv/dist/2020.js';
import { closest } from 'fastest-levenshtein';
import type { LiteralType } from '../model/literal-type.js';
import { scalarKeyword } from './data-schema.js';
import type { Problem } from './problem.js';
import type { Path, YamlFile } from './yaml-file.js';

type Scalars = ReadonlyMap<string, LiteralType>;
type Describe = (error: ErrorObject, path: Path, file: YamlFile) => Problem | undefined;

/** Turns an error of the JSON Schema validator into a problem a clerk understands; undefined where another says the same. */
export function describeSchemaError(error: ErrorObject, file: YamlFile, scalars: Scalars): Problem | undefined {
  const path = pathOf(error.instancePath);
  const scalar = scalarOf(error);
  if (scalar && error.keyword !== 'type') return scalarProblem(error, path, file, { scalar, scalars });
  const describe = byKeyword[error.keyword];
  if (!describe) throw new Error(`The data schema uses the keyword ${error.keyword}, which has no message.`);
  return describe(error, path, file);
}

const byKeyword: Readonly<Record<string, Describe>> = {
  required: ({ params, parentSchema }, path, file) => {
    const name = String(params['missingProperty']);
    return file.problemAt(
      path,
      'missing-field',
      `${thing(path)} has no "${name}": add it. ${descriptionOf(parentSchema, name)}`,
    );
  },
  additionalProperties: ({ params, parentSchema }, path, file) => {
    const name = String(params['additionalProperty']);
    const known = Object.keys(objectOf(parentSchema?.['properties']));
    return file.problemAtKey(
      [...path, name],
      'unknown-field',
      `There is no field "${name}" here: did you mean "${closest(name, known)}"? The fields are ${known.join(', ')}.`,
    );
  },
  type: ({ params, data }, path, file) =>
    file.problemAt(
      path,
      'wrong-type',
      `Expected ${typeNames(params['type'])}, found ${typeName(data)}: ${typeRemedy(data)}.`,
    ),
  enum: ({ params, data }, path, file) => {
    const values = Object.values(objectOf(params['allowedValues'])).map(String);
    return file.problemAt(
      path,
      'unknown-value',
      `"${String(data)}" is not known here: write one of ${values.join(', ')}.`,
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
    const value = String(Object.values(objectOf(data))[Number(params['i'])]);
    return path.at(-1) === 'parties'
      ? file.problemAt(path, 'self-twinning', `"${value}" would be twinned with itself: name two different cities.`)
      : file.problemAt(path, 'repeated-value', `"${value}" stands twice in this list: remove one.`);
  },
  pattern: ({ propertyName }, path, file) =>
    file.problemAtKey(
      [...path, String(propertyName)],
      'slug',
      `"${String(propertyName)}" cannot be part of an address: use lower-case letters a-z, digits and single hyphens, such as san-paolo.`,
    ),
  // Tells only that one of the rules for a key, reported on its own, was broken.
  propertyNames: () => undefined,
};

function scalarProblem(
  { propertyName, data }: ErrorObject,
  path: Path,
  file: YamlFile,
  { scalar, scalars }: { scalar: string; scalars: Scalars },
): Problem {
  const message = `"${String(data)}" is not valid here: ${scalars.get(scalar)?.remedy ?? 'write another value'}.`;
  const rule = scalar === 'String' ? 'text' : kebab(scalar);
  return propertyName === undefined
    ? file.problemAt(path, rule, message)
    : file.problemAtKey([...path, propertyName], rule, message);
}

const scalarOf = ({ parentSchema }: ErrorObject): string | undefined => {
  const scalar: unknown = parentSchema?.[scalarKeyword];
  return typeof scalar === 'string' ? scalar : undefined;
};

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

const typeNames = (types: unknown): string =>
  (Array.isArray(types) ? types : [types]).map((type) => typeWords[String(type)] ?? String(type)).join(' or ');

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  return typeWords[Array.isArray(value) ? 'array' : typeof value] ?? typeof value;
}

function typeRemedy(value: unknown): string {
  if (value === null || value === undefined) return 'write the value, or remove the field';
  if (Array.isArray(value)) return 'write it without the hyphens of a list';
  return typeof value === 'object'
    ? 'check the indentation'
    : 'if it is meant as text, put it in quotes; if as a list, put each value behind a hyphen';
}
