import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { builtInLiteralTypes, literalTypeOf, type LiteralType } from '../model/literal-type.js';
import { allProperties, type NodeShapes } from '../model/node-shape.js';
import { LanguageTag } from '../model/scalars.js';
import { definition, dataSchema, scalarKeyword } from './data-schema.js';
import { dataFiles } from './data-files.js';
import type { Problem } from './problem.js';
import { isRawRecord } from './records.js';
import { remembered } from './remembered.js';
import { describeSchemaError } from './schema-error.js';
import type { YamlFile } from './yaml-file.js';

/** Finds what the JSON Schema of a data file says against it. */
export type SchemaCheck = (name: string, file: YamlFile) => readonly Problem[];

/** Turns the shapes into the check of each data file against its JSON Schema. */
export function createSchemaCheck(shapes: NodeShapes): SchemaCheck {
  const scalars = literalTypes(shapes);
  const judges = new Map([...scalars].map(([name, type]) => [name, judgeOf(type)]));
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false });
  ajv.addKeyword({
    keyword: scalarKeyword,
    compile: (scalar: string) => judgeNamed(scalar, judges),
  });
  ajv.addSchema(dataSchema(shapes));
  return (name, file) => {
    const validate = ajv.getSchema(definition(name));
    if (!validate) throw new Error(`There is no schema for ${name}.`);
    return piecesOf(name, file.value).flatMap((piece) => {
      if (validate(piece) === true) return [];
      return tellingErrors(validate.errors ?? []).flatMap((error) => describeSchemaError(error, file, scalars) ?? []);
    });
  };
}

/** Of what has the wrong type, only this is told. */
function tellingErrors(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const mistyped = new Set(errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath));
  return errors.filter(({ keyword, instancePath }) => keyword === 'type' || !mistyped.has(instancePath));
}

/** How many records are judged at once; the validator copies all errors it has found for each further record. */
const pieceSize = 1000;

/** Cuts the value of a file into such as the file could have, too, none of them great. */
function piecesOf(name: string, value: unknown): readonly unknown[] {
  const isKeyed = dataFiles.some((file) => file.name === name && file.key !== undefined);
  if (!isKeyed || !isRawRecord(value)) return [value];
  const records = Object.entries(value);
  const starts = Array.from({ length: Math.ceil(records.length / pieceSize) }, (_, index) => index * pieceSize);
  return starts.map((start) => Object.fromEntries(records.slice(start, start + pieceSize)));
}

type Judge = (value: unknown) => boolean;

/** Only texts and numbers can be judged; of anything else `type` has already complained. */
function judgeOf({ isValid }: LiteralType): Judge {
  if (!isValid) return () => true;
  const judge = remembered(isValid);
  return (value) => (typeof value === 'string' || typeof value === 'number' ? judge(value) : true);
}

function judgeNamed(scalar: string, judges: ReadonlyMap<string, Judge>): Judge {
  const judge = judges.get(scalar);
  if (!judge) throw new Error(`The data schema uses the scalar ${scalar}, which is not known here.`);
  return judge;
}

function literalTypes(shapes: NodeShapes): ReadonlyMap<string, LiteralType> {
  const values = [...shapes.values()].flatMap(allProperties);
  const custom = values.flatMap(({ value }): [string, LiteralType][] =>
    value.kind === 'literal' || value.kind === 'iri' ? [[value.scalar, value.type]] : [],
  );
  // Texts have no shape, so the type of their languages is not among the values of one.
  const language = literalTypeOf(LanguageTag);
  return new Map([
    ...Object.entries(builtInLiteralTypes),
    ...custom,
    ...(language ? [[LanguageTag.name, language] as const] : []),
  ]);
}
