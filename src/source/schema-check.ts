import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { builtInLiteralTypes, literalTypeOf, type LiteralType } from '../model/literal-type.js';
import { allProperties, type NodeShapes } from '../model/node-shape.js';
import { Iri, LanguageTag } from '../model/scalars.js';
import { definition, dataSchema, scalarKeyword } from './data-schema.js';
import type { Problem } from './problem.js';
import type { Piece } from './records.js';
import { remembered } from './remembered.js';
import { describeSchemaError } from './schema-error.js';

/** Finds what the JSON Schema of a data file says against a piece of it. */
export type SchemaCheck = (piece: Piece) => readonly Problem[];

/** The schema is our own, and known to be right: most of the time to prepare it would go into proving that, and into tidying. */
const quickStart = { meta: false, validateSchema: false, inlineRefs: false, code: { optimize: false } };

/** Turns the shapes into the check of each data file against its JSON Schema. */
export function createSchemaCheck(shapes: NodeShapes): SchemaCheck {
  const scalars = literalTypes(shapes);
  const judges = new Map([...scalars].map(([name, type]) => [name, judgeOf(name, type)]));
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false, ...quickStart });
  ajv.addKeyword({
    keyword: scalarKeyword,
    compile: (scalar: string) => judgeNamed(scalar, judges),
  });
  ajv.addSchema(dataSchema(shapes));
  return ({ dataFile, file, value }) => {
    const validate = ajv.getSchema(definition(dataFile.name));
    if (!validate) throw new Error(`There is no schema for ${dataFile.name}.`);
    if (validate(value) === true) return [];
    return tellingErrors(validate.errors ?? []).flatMap((error) => describeSchemaError(error, file, scalars) ?? []);
  };
}

/** Of what has the wrong type, only this is told. */
function tellingErrors(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const mistyped = new Set(errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath));
  return errors.filter(({ keyword, instancePath }) => keyword === 'type' || !mistyped.has(instancePath));
}

type Judge = (value: unknown) => boolean;

/** The scalars of whose values few are there twice: to look them up would take longer than to judge them. */
const seldomRepeated: ReadonlySet<string> = new Set(['String', Iri.name]);

/** Only texts and numbers can be judged; of anything else `type` has already complained. */
function judgeOf(scalar: string, { isValid }: LiteralType): Judge {
  if (!isValid) return () => true;
  const judge = seldomRepeated.has(scalar) ? isValid : remembered(isValid);
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
